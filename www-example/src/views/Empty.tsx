import type { ComponentChildren } from "preact";
import { Cup } from "./Cup";

/** Says why there is nothing, and what would change that. */
export function Empty({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="nothing">
      <Cup metal="silver" />
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
