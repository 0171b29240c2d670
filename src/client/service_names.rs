//! Which of PSN's two trophy services has a title.

/// The service of PS5 and PC titles.
pub(super) const TROPHY2: &str = "trophy2";
/// The service of PS3, PS4 and PS Vita titles.
pub(super) const TROPHY: &str = "trophy";

const SERVICES: [&str; 2] = [TROPHY2, TROPHY];

/// The service that is not this one.
pub(super) fn other_service(service: &str) -> &'static str {
    if service == TROPHY2 { TROPHY } else { TROPHY2 }
}

/// The trophy service of a title by its `trophyTitlePlatform`, a list with commas such as `PS5,PSPC`; `None` if that
/// names no platform that is known.
pub fn service_of_platform(platform: &str) -> Option<&'static str> {
    let has = |wanted: &[&str]| platform.split(',').any(|name| wanted.contains(&name.trim_ascii()));
    if has(&["PS5", "PSPC"]) {
        Some(TROPHY2)
    } else if has(&["PS3", "PS4", "PSVITA", "Vita"]) {
        Some(TROPHY)
    } else {
        None
    }
}

/// The most titles that are remembered.
const MOST: usize = 1000;

/// The titles that PSN has told of, each with its service.
#[derive(Clone, Debug, Default)]
pub struct ServiceNames {
    /// By id.
    titles: Vec<(String, Title)>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Title {
    /// The service that has it.
    service: Option<&'static str>,
    /// Whether each of [`SERVICES`] is known not to have it.
    missing: [bool; 2],
}

impl ServiceNames {
    /// The service of a title that is known to exist.
    pub fn get(&self, np_communication_id: &str) -> Option<&'static str> {
        self.title(np_communication_id)?.service
    }

    /// Whether PSN has said that the service does not have the title.
    pub fn is_missing(&self, np_communication_id: &str, service: &str) -> bool {
        let Some(title) = self.title(np_communication_id) else { return false };
        SERVICES.iter().zip(title.missing).any(|(name, is_missing)| *name == service && is_missing)
    }

    /// Remembers where a title is. When there are too many, all others are forgotten: asking again costs a request.
    pub fn remember(&mut self, np_communication_id: &str, service: &'static str) {
        if let Some(title) = self.entry(np_communication_id) {
            *title = Title { service: Some(service), ..Title::default() };
        }
    }

    /// Remembers that a service does not have a title.
    pub fn remember_missing(&mut self, np_communication_id: &str, service: &str) {
        let Some(title) = self.entry(np_communication_id) else { return };
        for (name, is_missing) in SERVICES.iter().zip(&mut title.missing) {
            *is_missing |= *name == service;
        }
    }

    fn title(&self, np_communication_id: &str) -> Option<&Title> {
        let place = self.place(np_communication_id).ok()?;
        self.titles.get(place).map(|(_, title)| title)
    }

    fn entry(&mut self, np_communication_id: &str) -> Option<&mut Title> {
        let place = match self.place(np_communication_id) {
            Ok(place) => place,
            Err(place) => {
                let is_full = self.titles.len() >= MOST;
                let place = if is_full { 0 } else { place };
                if is_full {
                    self.titles.clear();
                }
                self.titles.insert(place, (String::from(np_communication_id), Title::default()));
                place
            }
        };
        self.titles.get_mut(place).map(|(_, title)| title)
    }

    fn place(&self, np_communication_id: &str) -> Result<usize, usize> {
        self.titles.binary_search_by(|(id, _)| id.as_str().cmp(np_communication_id))
    }
}
