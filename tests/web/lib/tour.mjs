// Looks at views on a desktop and on a phone, light and dark: what axe finds, whether they fit, and a picture for people
// to look at, in SCREENSHOTS, which is target/web.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DEVICES, visit } from "./visit.mjs";

const AXE = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Tests `tour(page, see)`, which goes to each view, and says its name there to `see`. `url()` is where the cabinet is. */
export function testTour(name, url, tour) {
  for (const [device, viewport] of Object.entries(DEVICES)) {
    for (const colorScheme of ["light", "dark"]) {
      test(`${name} on a ${device}, ${colorScheme}`, () =>
        visit(
          url(),
          async (page) => {
            const found = [];
            await page.evaluate(AXE);
            await tour(page, async (view) => {
              await page.evaluate(picturesInView);
              await page.screenshot({ path: `${process.env.SCREENSHOTS}/${view}-${device}-${colorScheme}.png` });
              for (const { id, nodes } of await page.evaluate(violations))
                found.push(`${view}: ${id}: ${nodes[0].html} ${nodes[0].failureSummary}`);
              const width = await page.evaluate(() => document.documentElement.scrollWidth);
              if (width > viewport.width) found.push(`${view} is ${width} wide`);
            });
            assert.deepEqual(found, []);
          },
          // axe puts styles of its own into the page.
          { viewport, colorScheme, isMobile: device === "phone", bypassCSP: true },
        ));
    }
  }
}

/** What axe finds wrong. A report of what is right, too, would take longer than the check itself. */
async function violations() {
  return (await axe.run({ resultTypes: ["violations"] })).violations;
}

function picturesInView() {
  const inView = [...document.images].filter((image) => {
    const { top, bottom } = image.getBoundingClientRect();
    return image.src && bottom > 0 && top < innerHeight;
  });
  return Promise.all(inView.map((image) => image.decode()));
}
