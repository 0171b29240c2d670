// A picture of a profile to share. It is drawn from what the page itself has: a canvas with pictures of other hosts could
// not be saved. Its colours are its own, so that it looks the same for everybody.
import { count, plural } from "../format";
import type { Profile } from "./cabinet";
import { METALS, type Metal, tierOf } from "./tiers";

/** What sites show of a link. */
export const WIDTH = 1200;
export const HEIGHT = 630;

const COLOURS: Record<Metal | "ground" | "shelf" | "ink" | "muted", string> = {
  ground: "#101617",
  shelf: "#293435",
  ink: "#ebe8de",
  muted: "#a5aaa0",
  platinum: "#a8cfe6",
  gold: "#e4bf5f",
  silver: "#c3cacf",
  bronze: "#d3935f",
};
const SERIF = '"Iowan Old Style", Palatino, "URW Palladio L", P052, Georgia, serif';
const SANS = "system-ui, sans-serif";
const EDGE = 80;

/** `completion` is a line about the collection, where there is one. */
export function drawProfile(canvas: HTMLCanvasElement, profile: Profile, cup: string, completion: string): void {
  const brush = canvas.getContext("2d");
  if (!brush) return;
  const write = (text: string, x: number, y: number, font: string, colour: string) => {
    brush.font = font;
    brush.fillStyle = colour;
    brush.fillText(text, x, y, WIDTH - EDGE - x);
  };
  const bar = (width: number, colour: string) => {
    brush.fillStyle = colour;
    brush.fillRect(EDGE, 315, width, 12);
  };
  brush.fillStyle = COLOURS.ground;
  brush.fillRect(0, 0, WIDTH, HEIGHT);

  const tier = tierOf(profile.tier);
  write(profile.onlineId, EDGE, 170, `600 96px ${SERIF}`, COLOURS.ink);
  const level = `Level ${count(profile.trophyLevel)}`;
  write(level, EDGE, 270, `600 52px ${SERIF}`, COLOURS[tier?.metal ?? "gold"]);
  write(tier?.name ?? "", EDGE + brush.measureText(level).width + 28, 270, `36px ${SANS}`, COLOURS.muted);
  bar(WIDTH - 2 * EDGE, COLOURS.shelf);
  bar(((WIDTH - 2 * EDGE) * profile.progress) / 100, COLOURS.gold);

  const step = (WIDTH - 2 * EDGE) / METALS.length;
  for (const [index, metal] of METALS.entries()) {
    const x = EDGE + index * step;
    drawCup(brush, cup, x, 385, COLOURS[metal]);
    write(count(profile.earnedTrophies[metal]), x + 90, 432, `600 46px ${SERIF}`, COLOURS.ink);
    write(metal, x + 90, 466, `24px ${SANS}`, COLOURS.muted);
  }
  const total = METALS.reduce((sum, metal) => sum + profile.earnedTrophies[metal], 0);
  const facts = [plural(total, "trophy", "trophies"), completion].filter(Boolean).join(" · ");
  write(facts, EDGE, 565, `32px ${SANS}`, COLOURS.ink);
}

/** `cup` is a path in a square of 24. */
function drawCup(brush: CanvasRenderingContext2D, cup: string, x: number, y: number, colour: string): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(3.4, 3.4);
  brush.fillStyle = colour;
  brush.fill(new Path2D(cup));
  brush.restore();
}
