use crate::hosts::DEVICES;
use crate::models::AccountDevicesResponse;
use crate::options::AccountDevicesOptions;

endpoint! {
    /// Lists the consoles that the signed-in account is activated on.
    ///
    /// Asks `GET /api/v1/devices/accounts/me` on dms.api.playstation.com.
    getAccountDevices as get_account_devices,
    method: GET,
    service: DEVICES,
    path: "/accounts/me",
    fixed_options: [("includeFields", "device,systemData"), ("platform", "PS5,PS4,PS3,PSVita")],
    relay: Never,
    evidence: Recorded("PSNAWP's tests, 2025"),
    of_psn_api: true,
    options: {
        /// Headers to send besides the usual ones.
        Nullable AccountDevicesOptions
    },
    response: {
        /// Resolves with PSN's JSON. Rejects with PSN's message if PSN answers an error, and with a `RequestError` if
        /// the answer is not JSON.
        ///
        /// ```ts
        /// const { accountDevices = [] } = await getAccountDevices(authorization);
        /// ```
        JsonUnlessError -> AccountDevicesResponse
    },
}
