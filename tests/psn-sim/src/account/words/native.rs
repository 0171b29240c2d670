//! Titles that have the same name in every language, as many have: scripts, signs and lengths that
//! programs stumble over.

pub const TITLES: &[&str] = &[
    "NIMBUS KETTLE™",
    "夜明けのペンギン便",
    "Captain O'Brine's \"Unsinkable\" Teapot",
    "달빛 우체국",
    "حكايات سوق الفوانيس",
    "The Extraordinarily Long and Mostly Accurate Chronicle of Sir Percival Underfoot and the Seventeen Disappearing Bridges of Lower Pemble: Director's Unabridged Edition",
    "Pocket Tinsmith®: Forge & Friends",
    "はらぺこ商店街物語",
    "Nobody’s Birthday",
    "느린 고양이 기차",
    "Frog ★ Parade!!",
    "Tom & Jenny <3 Robots",
    "雨宿りの妖怪図鑑 ~二の巻~",
    "Café Ñandú: l’été éternel",
    "قطار الشرق البطيء ™",
    "C:\\Dungeon\\README",
    "Łódź Trolleybus Manager 2031",
    "0",
    "Хроники сонного маяка",
    "👻 Haunt Your Own House 👻",
];
