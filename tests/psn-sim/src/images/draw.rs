//! A small picture from a number: a mirrored pattern on a gradient.

use crate::random::Random;

type Color = [u8; 3];

pub fn png(seed: u64, side: u32) -> Option<Vec<u8>> {
    let mut random = Random::at(&[seed, 60]);
    let hue = random.below(360);
    let (top, bottom) = (color(hue, 150, 40), color(hue + 40, 110, 20));
    let ink = color(hue + 150 + random.below(60), 235, 120);
    let pattern = random.next();
    let mut pixels = Vec::with_capacity((side * side * 3) as usize);
    for y in 0..side {
        let ground = blend(top, bottom, y, side);
        for x in 0..side {
            pixels.extend(if is_inked(pattern, x, y, side) { ink } else { ground });
        }
    }
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, side, side);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().ok()?.write_image_data(&pixels).ok()?;
    Some(bytes)
}

/// Seven by seven fields, of which the outermost stay empty and the right mirrors the left.
fn is_inked(pattern: u64, x: u32, y: u32, side: u32) -> bool {
    let (column, row) = (x * 7 / side, y * 7 / side);
    let column = column.min(6 - column.min(6));
    let inside = (1..=3).contains(&column) && (1..=5).contains(&row);
    inside && pattern >> (row * 4 + column) & 1 == 1
}

fn blend(from: Color, to: Color, part: u32, whole: u32) -> Color {
    let channel = |from: u8, to: u8| {
        let sum = u32::from(from) * (whole - part) + u32::from(to) * part;
        u8::try_from(sum / whole.max(1)).unwrap_or(u8::MAX)
    };
    let ([r, g, b], [to_r, to_g, to_b]) = (from, to);
    [channel(r, to_r), channel(g, to_g), channel(b, to_b)]
}

/// A hue in degrees between two brightnesses.
fn color(hue: u64, high: u8, low: u8) -> Color {
    let hue = hue % 360;
    let rising = u8::try_from((hue % 60) * u64::from(high - low) / 60).unwrap_or(0);
    let (up, down) = (low + rising, high - rising);
    match hue / 60 {
        0 => [high, up, low],
        1 => [down, high, low],
        2 => [low, high, up],
        3 => [low, down, high],
        4 => [up, low, high],
        _ => [high, low, down],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_png_files_that_differ() {
        let (one, two) = (png(1, 96).unwrap(), png(2, 96).unwrap());
        assert!(one.starts_with(b"\x89PNG\r\n\x1a\n"));
        assert_ne!(one, two);
        assert_eq!(one, png(1, 96).unwrap());
        let mut reader = png::Decoder::new(std::io::Cursor::new(one)).read_info().unwrap();
        assert_eq!((reader.info().width, reader.info().height), (96, 96));
        let mut pixels = vec![0; 96 * 96 * 3];
        reader.next_frame(&mut pixels).unwrap();
    }
}
