import * as psn from "psn-api-wasm";
import { exercise } from "../../program.js";
import { simUrl } from "../../simulator.mjs";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json(await exercise(psn, simUrl));
}
