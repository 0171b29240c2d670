//! Where the pictures are. The hosts are PSN's, reached through the simulator as all others.

use crate::account::people::Person;
use crate::account::titles::{Title, Trophy};
use crate::random::{Random, hash_text};

pub fn title_icon(origin: &str, title: &Title) -> String {
    trophy_set(origin, title, 0)
}

pub fn group_icon(origin: &str, title: &Title, group: usize) -> String {
    // The base game's group has the title's own picture.
    trophy_set(origin, title, group as u64)
}

pub fn trophy_icon(origin: &str, title: &Title, trophy: &Trophy) -> String {
    trophy_set(origin, title, 1000 + u64::from(trophy.id))
}

pub fn reward_image(origin: &str, title: &Title, trophy: &Trophy) -> String {
    trophy_set(origin, title, 100_000 + u64::from(trophy.id))
}

/// The two trophy services keep their pictures in different places.
fn trophy_set(origin: &str, title: &Title, part: u64) -> String {
    let id = &title.np_communication_id;
    let mut random = Random::at(&[title.game, title.index as u64, 70, part]);
    if title.is_legacy() {
        let set = Random::at(&[title.game, title.index as u64, 71]).hex(40).to_uppercase();
        let picture = random.hex(40).to_uppercase();
        format!("{origin}/image.api.playstation.com/trophy/np/{id}_00{set}/{picture}.PNG")
    } else {
        format!("{origin}/psnobj.prod.dl.playstation.net/psnobj/{id}/{}.png", random.uuid())
    }
}

pub fn game_image(origin: &str, title: &Title, part: u64) -> String {
    let name = Random::at(&[title.game, 72, part]).hex(48);
    format!("{origin}/image.api.playstation.com/vulcan/ap/rnd/202406/1421/{name}.png")
}

/// `size` is `s`, `m`, `l` or `xl`; large ones have no size in their folder's name.
pub fn avatar(origin: &str, person: &Person, size: &str) -> String {
    let folder = if size == "l" { "avatar".into() } else { format!("avatar_{size}") };
    let name = Random::at(&[hash_text(&person.account_id), 73]).hex(8);
    format!("{origin}/static-resource.np.community.playstation.net/{folder}/SIM/{name}.png")
}

pub fn profile_card(origin: &str, person: &Person) -> String {
    let name = Random::at(&[hash_text(&person.account_id), 74]).hex(32);
    format!("{origin}/image.api.playstation.com/profile/{name}.png")
}
