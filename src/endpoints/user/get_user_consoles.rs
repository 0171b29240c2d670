use crate::hosts::CONSOLES;
use crate::models::UserConsolesResponse;
use crate::options::ConsoleOptions;

endpoint! {
    /// Lists the consoles of the signed-in account: what is installed on each, and how much room its disks have.
    ///
    /// A console tells this only if its owner allows it, in its settings of data sharing. `duid` is a secret of the console.
    ///
    /// Asks `GET /api/cloudAssistedNavigation/v2/users/me/clients` on m.np.playstation.com; see
    /// <https://github.com/andshrew/PlayStation-Trophies>, whose example answer this is made from.
    getUserConsoles as get_user_consoles,
    method: GET,
    service: CONSOLES,
    path: "/me/clients",
    fixed_options: [("includeFields", "device,systemData")],
    relay: Never,
    evidence: LiveVerified("psn-client-ruby, 2026-07"),
    options: {
        /// Which kind of console.
        Optional ConsoleOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { clients } = await getUserConsoles(authorization);
        /// const installed = clients.flatMap(({ systemData }) => systemData.installedTitles.titles);
        /// console.log(installed.map(({ comment, size = 0 }) => `${comment}: ${Math.round(size / 1e9)} GB`));
        /// ```
        JsonUnlessError -> UserConsolesResponse
    },
}
