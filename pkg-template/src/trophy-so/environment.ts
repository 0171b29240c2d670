/** The addresses of Trophy.so. */
export const TrophyApiEnvironment: {
  readonly Production: { readonly api: "https://api.trophy.so/v1"; readonly admin: "https://admin.trophy.so/v1" };
} = {
  Production: { api: "https://api.trophy.so/v1", admin: "https://admin.trophy.so/v1" },
};

/** The addresses of Trophy.so. */
export type TrophyApiEnvironment = typeof TrophyApiEnvironment.Production;

/** Addresses of Trophy.so's services. */
export interface TrophyApiEnvironmentUrls {
  /** Where the API lives, such as `https://api.trophy.so/v1`. */
  api: string;
  /** Where the administration lives, of which nothing is asked here. */
  admin?: string | undefined;
}
