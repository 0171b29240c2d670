// The page whose Service Worker makes the calls.
import { show } from "./show.js";

async function asked() {
  await navigator.serviceWorker.register("./service-worker.js", { type: "module" });
  const { active } = await navigator.serviceWorker.ready;
  const answer = new Promise((resolve) => {
    navigator.serviceWorker.onmessage = ({ data }) => resolve(data);
  });
  active.postMessage("visit");
  return answer;
}

show(asked());
