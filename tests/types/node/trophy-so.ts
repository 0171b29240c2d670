// Giving a call of Trophy.so up, with Node's own `AbortSignal`.
import { TrophyApiClient } from "psn-api-wasm";

export async function names(id: string): Promise<string[]> {
  const client = new TrophyApiClient({ apiKey: process.env.TROPHY_API_KEY ?? "" });
  const list = await client.users.achievements(id, undefined, { abortSignal: AbortSignal.timeout(5000) });
  return list.map(({ name }) => name);
}
