// Finding an account by its online id.
import {
  type AuthorizationPayload,
  makeUniversalSearch,
  type SocialAccountResult,
  type UniversalSearchDomains,
  type UniversalSearchResponse,
} from "psn-api-wasm";

declare const authorization: AuthorizationPayload;

const response = await makeUniversalSearch(authorization, "harbour-pilot", "SocialAllAccounts");
export const accountId: string | undefined = response.domainResponses[0]?.results[0]?.socialMetadata.accountId;
export const asked = [response.prefix, ...response.suggestions, response.fallbackQueried];

export function exactMatch(
  found: UniversalSearchResponse<SocialAccountResult>,
  onlineId: string,
): SocialAccountResult | undefined {
  return found.domainResponses
    .flatMap((domain) => (domain.totalResultCount > 0 ? domain.results : []))
    .sort((one, other) => other.score - one.score)
    .find((result) => result.socialMetadata.onlineId.toLowerCase() === onlineId.toLowerCase());
}

export async function cards(searchTerm: string, domain: UniversalSearchDomains): Promise<string[]> {
  const { domainResponses } = await makeUniversalSearch(authorization, searchTerm, domain);
  return domainResponses.flatMap(({ results }) =>
    results.map(({ id, type, socialMetadata: account }) => {
      const badge = account.isOfficiallyVerified ? account.verifiedUserName : account.isPsPlus ? "PS Plus" : "";
      const found = account.highlights.onlineId.join("");
      return `${type} ${id}: ${found} ${account.country}/${account.language} ${badge} ${account.avatarUrl}`;
    }),
  );
}
