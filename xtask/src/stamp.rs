//! Skipping work whose inputs have not changed.
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::Result;

use crate::paths;

/// A digest of everything that a piece of work is made from.
#[derive(Clone, Default)]
pub struct Inputs(DefaultHasher);

impl Inputs {
    pub fn text(mut self, text: &str) -> Self {
        text.hash(&mut self.0);
        self
    }

    pub fn bytes(mut self, bytes: &[u8]) -> Self {
        bytes.hash(&mut self.0);
        self
    }

    pub fn file(self, file: &Path) -> Result<Self> {
        Ok(self.bytes(&paths::read_bytes(file)?))
    }

    pub fn folder(mut self, folder: &Path) -> Result<Self> {
        for file in paths::files_under(folder)? {
            file.strip_prefix(folder).unwrap_or(&file).hash(&mut self.0);
            self = self.file(&file)?;
        }
        Ok(self)
    }

    /// This program itself: when it changes, so may what it makes.
    pub fn this_program(mut self) -> Result<Self> {
        let about = fs::metadata(std::env::current_exe()?)?;
        about.len().hash(&mut self.0);
        let modified = about.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
        modified.as_nanos().hash(&mut self.0);
        Ok(self)
    }

    fn digest(&self) -> String {
        format!("{:016x}", self.0.finish())
    }
}

/// A file that remembers what a piece of work was last made from.
pub struct Stamp {
    file: PathBuf,
    digest: String,
}

impl Stamp {
    pub fn new(file: PathBuf, inputs: &Inputs) -> Self {
        Self { file, digest: inputs.digest() }
    }

    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|digest| digest == self.digest)
    }

    /// The digest, for what is made from the outcome of that work.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    pub fn set(&self) -> Result<()> {
        paths::write(&self.file, &self.digest)
    }
}
