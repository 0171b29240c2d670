//! What a relay allows.

use super::origin::is_origin;
use super::reads::{READS, WRITES};
use crate::base_url::base_url;
use crate::encoding::json_string;
use crate::endpoints;

/// The methods that can be allowed.
pub const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// How a relay is set up.
#[derive(Clone, Debug)]
pub struct Options {
    /// The origins whose pages may ask, each exactly as browsers write it.
    pub origins: Vec<String>,
    /// The path at which the relay is.
    pub base_path: String,
    /// The methods that are forwarded; GET and POST by default. Signed in, those of what is allowed.
    pub methods: Vec<String>,
    /// The names of the endpoint functions whose requests the relay's own client makes. `None` forwards what pages ask
    /// with credentials of their own.
    pub signed_in: Option<Vec<String>>,
    /// Whether the program decides about each request, too.
    pub has_authorize: bool,
    /// The largest body of a page, in bytes.
    pub max_request_body: u64,
    /// What is asked in PSN's place, as in [`Request::via`](crate::Request::via).
    pub base_url: Option<String>,
    /// For how many seconds browsers may keep a successful read; 0 for never. Not with `has_authorize`.
    pub cache: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            origins: Vec::new(),
            base_path: String::from("/"),
            methods: vec![String::from("GET"), String::from("POST")],
            signed_in: None,
            has_authorize: false,
            max_request_body: 65_536,
            base_url: None,
            cache: 0,
        }
    }
}

/// The longest part of an option that a message shows, in characters.
const LONGEST_SHOWN: usize = 100;

/// A string of an option, as a message shows it.
fn shown(text: &str) -> String {
    let end = text.char_indices().nth(LONGEST_SHOWN).map_or(text.len(), |(end, _)| end);
    json_string(text.get(..end).unwrap_or_default())
}

/// What a relay allows, with options that were checked.
#[derive(Clone, Debug)]
pub struct Policy {
    pub(super) options: Options,
}

impl Policy {
    /// Checks the options.
    ///
    /// # Errors
    /// A sentence that names the option that is wrong.
    pub fn new(mut options: Options) -> Result<Self, String> {
        if let Some(origin) = options.origins.iter().find(|origin| !is_origin(origin)) {
            return Err(format!(
                "allowOrigins takes origins as browsers write them, such as \"https://trophies.example\", and not {}",
                shown(origin)
            ));
        }
        let base_path = options.base_path.trim_end_matches('/');
        let is_segment = |segment: &str| {
            let is_part = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            !matches!(segment, "" | "." | "..") && segment.bytes().all(is_part)
        };
        if !options.base_path.starts_with('/') || !base_path.split('/').skip(1).all(is_segment) {
            return Err(String::from(
                "basePath takes a path of letters, digits, \"-._~\" and single slashes, such as \"/psn\"",
            ));
        }
        if let Some(url) = options.base_url.take() {
            let url = base_url(&url).map_err(|problem| format!("baseUrl {problem}"))?;
            options.base_url = Some(url.to_owned());
        }
        if options.methods.is_empty() || options.methods.iter().any(|method| !METHODS.contains(&method.as_str())) {
            return Err(format!("methods takes a list of {}", METHODS.join(", ")));
        }
        let is_known = |name: &&String| READS.contains(&name.as_str()) || WRITES.contains(&name.as_str());
        if let Some(unknown) = options.signed_in.iter().flatten().find(|name| !is_known(name)) {
            return Err(format!(
                "allow takes names of reads, and not {}: {}; and of writes: {}",
                shown(unknown),
                READS.join(", "),
                WRITES.join(", ")
            ));
        }
        if options.cache > 0 && options.has_authorize {
            return Err(String::from(
                "cache cannot be used with authorize: a browser would show an answer to users whom authorize did not see. \
                 Leave one of them out",
            ));
        }
        options.base_path = base_path.to_owned();
        if let Some(allowed) = &options.signed_in {
            let is_allowed = |name: &str| allowed.iter().any(|allowed| allowed == name);
            let asked = endpoints::READS.iter().filter(|read| is_allowed(read.request.name));
            let asked: Vec<_> = asked.map(|read| read.request.method.as_str()).collect();
            let methods = METHODS.iter().filter(|method| **method == "GET" || asked.contains(method));
            options.methods = methods.map(|method| String::from(*method)).collect();
        }
        Ok(Self { options })
    }

    /// Whether the relay reads with a client of its own.
    pub fn is_signed_in(&self) -> bool {
        self.options.signed_in.is_some()
    }

    /// Whether the program decides about each request, too.
    pub fn has_authorize(&self) -> bool {
        self.options.has_authorize
    }
}
