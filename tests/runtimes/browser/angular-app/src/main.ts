// A component that calls when it is there. Angular has no zone.js any more, so that promises stay the engine's.
import { Component, type OnInit } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import * as psn from "psn-api-wasm";
import { show } from "../show.js";
import { visit } from "../visit.js";

@Component({ selector: "app-root", template: "" })
class Root implements OnInit {
  ngOnInit(): void {
    show(visit(psn));
  }
}

bootstrapApplication(Root);
