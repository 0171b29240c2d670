//! `GET /api/v1/devices/accounts/me` on dms.api.playstation.com

use crate::hosts::DEVICES;
use crate::models::AccountDevicesResponse;
use crate::options::{AccountDevicesOptions, Entries};
use crate::reply::Reply;
use crate::request::Request;

endpoint! {
    /// Lists the consoles and handhelds that the signed-in account is used on.
    ///
    /// Asks `GET /api/v1/devices/accounts/me` on dms.api.playstation.com.
    promise
    /// Resolves with PSN's JSON. Rejects with PSN's message when PSN answers an error, and when no JSON comes: with a
    /// `RequestError`.
    ///
    /// ```ts
    /// const { accountDevices = [] } = await getAccountDevices(authorization);
    /// ```
    fn get_account_devices as getAccountDevices(
        /// Headers to send besides the usual ones.
        options as options: AccountDevicesOptions = {null},
    ) -> AccountDevicesResponse {
        let mut options = Entries::from(options);
        options.set("includeFields", "device,systemData");
        options.set("platform", "PS5,PS4,PS3,PSVita");
        Request::get(format_args!("{DEVICES}/accounts/me")).options(options).reply(Reply::JsonUnlessError)
    }
}
