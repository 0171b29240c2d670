/** A picture of PSN, beside a text that says the same. Old addresses are `http:`, though the hosts know `https:`. */
export function Picture({ src, size }: { src: string | undefined; size: number }) {
  const address = src?.replace(/^http:(?=\/\/[^/]+\.playstation\.(net|com)\/)/, "https:");
  // An element of its own for each: one that is used again would show the old picture until the new one has come.
  return (
    <img
      key={address}
      class="picture"
      src={address}
      width={size}
      height={size}
      alt=""
      loading="lazy"
      decoding="async"
    />
  );
}
