//! Which of PSN's two trophy services has a title.

/// The service of PS5 and PC titles.
pub(super) const TROPHY2: &str = "trophy2";
/// The service of PS3, PS4 and PS Vita titles.
pub(super) const TROPHY: &str = "trophy";

/// The trophy service of a title by its `trophyTitlePlatform`, a list with commas such as `PS5,PSPC`; `None` if that
/// names no platform that is known.
pub fn service_of_platform(platform: &str) -> Option<&'static str> {
    let has = |wanted: &[&str]| platform.split(',').any(|name| wanted.contains(&name.trim()));
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
    services: Vec<(String, &'static str)>,
}

impl ServiceNames {
    /// The service of a title that is known to exist.
    pub fn get(&self, np_communication_id: &str) -> Option<&'static str> {
        let place = self.place(np_communication_id).ok()?;
        self.services.get(place).map(|(_, service)| *service)
    }

    /// Remembers where a title is. When there are too many, all others are forgotten: asking again costs a request.
    pub fn remember(&mut self, np_communication_id: &str, service: &'static str) {
        match self.place(np_communication_id) {
            Ok(place) => {
                if let Some((_, known)) = self.services.get_mut(place) {
                    *known = service;
                }
            }
            Err(place) if self.services.len() < MOST => {
                self.services.insert(place, (String::from(np_communication_id), service));
            }
            Err(_) => self.services = vec![(String::from(np_communication_id), service)],
        }
    }

    fn place(&self, np_communication_id: &str) -> Result<usize, usize> {
        self.services.binary_search_by(|(id, _)| id.as_str().cmp(np_communication_id))
    }
}
