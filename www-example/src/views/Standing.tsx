import { useSignal } from "@preact/signals";
import type { Cabinet } from "../data/cabinet";
import type { Syncing } from "../data/collector";
import { messageOf } from "../data/messages";
import { plural, time } from "../format";
import { LANGUAGES, language } from "../settings";

/** A collection that is read: as of when, what failed, and how to bring it up to date or to forget it. */
export function Standing({ cabinet, syncing }: { cabinet: Cabinet; syncing: Extract<Syncing, { is: "done" }> }) {
  const { collector } = cabinet;
  const isOtherLanguage = collector.language.value !== language.value;
  const isAsked = useSignal(false);
  return (
    <aside class="standing-line" aria-label="Collection">
      <span>Up to date, {time(syncing.at)}</span>
      <button class="link" type="button" onClick={collector.goOn}>
        Update
      </button>
      {isOtherLanguage && (
        <button class="link" type="button" onClick={() => collector.start()}>
          Read the names in {language.value ? LANGUAGES[language.value] : "the account's language"}
        </button>
      )}
      {isAsked.value ? (
        <span class="ask">
          Forget the trophies of all accounts? You stay signed in.
          <button class="link" type="button" onClick={() => cabinet.forget()}>
            Forget
          </button>
          <button class="link" type="button" onClick={() => (isAsked.value = false)}>
            Keep
          </button>
        </span>
      ) : (
        <button class="link" type="button" onClick={() => (isAsked.value = true)}>
          Forget everything
        </button>
      )}
      {syncing.failed.length > 0 && (
        <details>
          <summary>{plural(syncing.failed.length, "title")} could not be read</summary>
          <ul>
            {syncing.failed.map(({ title, error }) => (
              <li key={title.npCommunicationId}>
                <bdi>{title.trophyTitleName}</bdi>: {messageOf(error).title}
              </li>
            ))}
          </ul>
        </details>
      )}
    </aside>
  );
}
