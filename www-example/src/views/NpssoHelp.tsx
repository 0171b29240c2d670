/** What an NPSSO is and where it goes: nobody should paste one without knowing. */
export function NpssoHelp() {
  return (
    <section id="npsso-help" class="help" tabIndex={-1}>
      <h2>What is an NPSSO?</h2>
      <p>
        The cookie that PlayStation gives to your browser when you sign in.{" "}
        <strong>It is as good as your password</strong> for about 60 days: paste it only where you trust whoever runs
        the site, or run this one yourself.
      </p>
      <h3>How to get it</h3>
      <ol>
        <li>
          Sign in at{" "}
          <a href="https://www.playstation.com" target="_blank" rel="noreferrer">
            playstation.com
          </a>{" "}
          in this browser.
        </li>
        <li>
          Open{" "}
          <a href="https://ca.account.sony.com/api/v1/ssocookie" target="_blank" rel="noreferrer">
            ca.account.sony.com/api/v1/ssocookie
          </a>
          , which shows it.
        </li>
        <li>Copy the 64 characters, or all that is there, and paste it here.</li>
      </ol>
      <h3>Where it goes</h3>
      <ul>
        <li>From this page to this site's relay, which hands it to PlayStation's sign-in and keeps nothing.</li>
        <li>It stays in this page's memory, and is never stored. “Sign out” or closing the page forgets it.</li>
        <li>
          To end it for good, sign out at playstation.com, or change your password. A session that was made with it can
          work for some days after that.
        </li>
      </ul>
    </section>
  );
}
