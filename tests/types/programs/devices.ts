// The consoles that an account is activated on.
import { type AccountDevicesResponse, type AuthorizationPayload, getAccountDevices } from "psn-api-wasm";

type Device = NonNullable<AccountDevicesResponse["accountDevices"]>[number];

declare const authorization: AuthorizationPayload;

const { accountId, accountDevices } = await getAccountDevices(authorization);
export const primary: Device | undefined = accountDevices?.find((device) => device.activationType === "PRIMARY");
export const line = `${accountId}: ${(accountDevices ?? []).map((device) => device.deviceType).join(", ")}`;

const english = await getAccountDevices(authorization, { headerOverrides: { "Accept-Language": "en-GB" } });
export const dates: Date[] = (english.accountDevices ?? []).map((device) => new Date(device.activationDate));
export const ids: string[] = (english.accountDevices ?? []).map((device) => device.deviceId);
