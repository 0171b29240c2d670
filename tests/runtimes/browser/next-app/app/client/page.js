"use client";
// A page that calls from the browser.
import * as psn from "psn-api-wasm";
import { useEffect } from "react";
import { show } from "../../show.js";
import { visit } from "../../visit.js";

export default function Page() {
  useEffect(() => {
    show(visit(psn));
  }, []);
  return null;
}
