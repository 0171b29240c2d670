import type { ComponentChildren } from "preact";

interface Props {
  to: string;
  class?: string;
  children: ComponentChildren;
}

/** A link to a place in the page, which leaves the address alone: what is after its `#` is the route. */
export function Jump({ to, children, ...rest }: Props) {
  const jump = (event: Event) => {
    event.preventDefault();
    const place = document.getElementById(to);
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${to}`} onClick={jump} {...rest}>
      {children}
    </a>
  );
}
