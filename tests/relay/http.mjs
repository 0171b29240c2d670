// HTTP as bytes, for what no client would send.
import { connect } from "node:net";

// After this long, a server is taken to want no answer at all.
const PATIENCE = 5000;

/** Sends a request of the table to the relays at an address. Resolves with the answer; `undefined` where none came. */
export function exchange({ hostname, port }, request) {
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname);
    let received = "";
    const settle = () => {
      clearTimeout(timer);
      resolve(parsed(received, request, true));
      socket.destroy();
    };
    const timer = setTimeout(settle, PATIENCE);
    socket.setEncoding("latin1");
    socket.on("connect", () => {
      for (const piece of pieces(request)) socket.write(piece, "latin1");
    });
    socket.on("data", (text) => {
      received += text;
      if (parsed(received, request, false)) settle();
    });
    socket.on("close", settle);
    socket.on("error", settle);
  });
}

function* pieces({ raw, relay = "pass", method = "GET", target, headers = [], body = "", chunks, keep, repeat }) {
  if (raw !== undefined) {
    yield raw;
    return;
  }
  const texts = { target, body };
  if (repeat) texts[repeat[0]] += repeat[1].repeat(repeat[2]);
  const all = [["Host", "relay.example"], ["X-Test-Relay", relay], ["Connection", "close"], ...headers];
  const isSized = headers.some(([name]) => name === "content-length" || name === "transfer-encoding");
  if (!isSized && (texts.body || method === "POST")) all.push(["Content-Length", texts.body.length]);
  const lines = [`${method} ${texts.target} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`)];
  yield `${lines.join("\r\n")}\r\n\r\n${texts.body}`;
  for (const chunk of chunks ?? []) yield `${chunk.length.toString(16)}\r\n${chunk}\r\n`;
  if (chunks && !keep) yield "0\r\n\r\n";
}

/** An answer: status, headers by their names in small letters, and its body as text. */
function parsed(text, { method }, isAll) {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [first, ...lines] = text.slice(0, end).split("\r\n");
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]);
  const headers = {};
  for (const line of lines) {
    const [, name, value] = /^([^:]+):\s*(.*)$/.exec(line);
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  const rest = text.slice(end + 4);
  const isChunked = headers["transfer-encoding"] === "chunked";
  const isBare = status === 204 || method === "HEAD";
  const isWhole =
    isBare || (isChunked ? rest.endsWith("0\r\n\r\n") : rest.length >= Number(headers["content-length"] ?? Infinity));
  if (!isAll && !isWhole) return undefined;
  const body = isChunked ? rest.replace(/[\da-f]+\r\n([\s\S]*?)\r\n/gi, "$1") : rest;
  return { status, headers, body: Buffer.from(body, "latin1").toString() };
}
