//! Pictures that are sent.

use std::fmt;

/// A picture as PSN takes it: PNG or JPEG, of at most [`MOST_BYTES`](Self::MOST_BYTES).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture<'a> {
    bytes: &'a [u8],
    content_type: &'static str,
}

/// Why bytes cannot be sent as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoPicture {
    /// They begin neither as PNG nor as JPEG does.
    OtherKind,
    /// There are so many of them.
    TooLarge(usize),
}

impl<'a> Picture<'a> {
    /// The size of the largest picture that PSN takes: 1 MiB.
    pub const MOST_BYTES: usize = 1 << 20;

    /// How files of each kind begin, and their content type.
    pub const KINDS: [(&'static [u8], &'static str); 2] =
        [(b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg")];

    /// Looks at how the bytes begin.
    ///
    /// # Errors
    /// [`NoPicture`] for what PSN would refuse.
    pub fn new(bytes: &'a [u8]) -> Result<Self, NoPicture> {
        let kind = Self::KINDS.into_iter().find(|(beginning, _)| bytes.starts_with(beginning));
        let (_, content_type) = kind.ok_or(NoPicture::OtherKind)?;
        if bytes.len() > Self::MOST_BYTES {
            return Err(NoPicture::TooLarge(bytes.len()));
        }
        Ok(Self { bytes, content_type })
    }

    #[must_use]
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// `image/png` or `image/jpeg`.
    #[must_use]
    pub fn content_type(&self) -> &'static str {
        self.content_type
    }
}

impl fmt::Display for NoPicture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherKind => f.write_str("the bytes are neither a PNG nor a JPEG picture"),
            Self::TooLarge(bytes) => {
                write!(f, "the picture has {bytes} bytes; PSN takes at most {}", Picture::MOST_BYTES)
            }
        }
    }
}

impl std::error::Error for NoPicture {}
