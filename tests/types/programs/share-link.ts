// A link to a profile, with a picture to scan.
import { type AuthorizationPayload, getProfileShareableLink } from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const { shareUrl, shareImageUrl, shareImageUrlDestination } = await getProfileShareableLink(
  authorization,
  "1234567890123456789",
);
export const html = `<a href="${shareUrl}"><img src="${shareImageUrl}" alt="${shareImageUrlDestination}"></a>`;
