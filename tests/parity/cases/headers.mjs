// `headerOverrides`: merged over the usual headers. Where psn-api drops them (D1), what is sent is written here.
import { cases } from "../case.mjs";
import { argsOf, ENDPOINTS } from "../functions.mjs";

const TOKEN = "Authorization:'Bearer token'";
const JSON_TYPE = "'Content-Type':'application/json'";
const USUAL = `${TOKEN},${JSON_TYPE}`;

/** Overrides, and the headers that follow from them where that is not the usual ones. */
const FORMS = {
  "a language": [() => ({ "Accept-Language": "fr" }), `${USUAL},'Accept-Language':'fr'`],
  "Authorization replaced": [() => ({ Authorization: "Basic x" }), `Authorization:'Basic x',${JSON_TYPE}`],
  "Content-Type replaced": [() => ({ "Content-Type": "text/plain" }), `${TOKEN},'Content-Type':'text/plain'`],
  "authorization in lower case": [() => ({ authorization: "x" }), `${USUAL},authorization:'x'`],
  "values that are not text": [
    () => ({ a: undefined, b: null, c: 5, d: true, e: ["x", "y"], f: {}, g: -0 }),
    `${USUAL},a:undefined,b:null,c:5,d:true,e:['x','y'],f:{},g:-0`,
  ],
  "Authorization undefined": [() => ({ Authorization: undefined }), `Authorization:undefined,${JSON_TYPE}`],
  "integer-like keys": [() => ({ x: "a", 1: "b" }), `1:'b',${USUAL},x:'a'`],
  "an own __proto__ key": [() => JSON.parse('{"__proto__":"x"}'), `${USUAL},__proto__:'x'`],
  "a symbol key": [() => ({ [Symbol("x")]: "a" }), `${USUAL},[Symbol(x)]:'a'`],
  "no text of one byte each": [() => ({ "X-Name": "名前" }), `${USUAL},'X-Name':'名前'`],
  "a Headers object": [() => new Headers({ "Accept-Language": "fr" })],
  "a Map": [() => new Map([["Accept-Language", "fr"]])],
  "a text": [() => "ab", `0:'a',1:'b',${USUAL}`],
  "an array of pairs": [() => [["Accept-Language", "fr"]], `0:['Accept-Language','fr'],${USUAL}`],
  "a number": [() => 5],
  undefined: [() => undefined],
  null: [() => null],
  inherited: [() => Object.create({ "Accept-Language": "fr" })],
  frozen: [() => Object.freeze({ "Accept-Language": "fr" }), `${USUAL},'Accept-Language':'fr'`],
};

function rows(fn) {
  const { options, dropsHeaders } = ENDPOINTS[fn];
  const differs = (headers) => (dropsHeaders && headers ? { D1: { headers: `{${headers}}` } } : undefined);
  const row = ([headerOverrides, headers]) => ({
    args: () => argsOf(fn, {}, { ...options, headerOverrides: headerOverrides() }),
    differs: differs(headers),
  });
  return {
    ...Object.fromEntries(Object.entries(FORMS).map(([what, form]) => [what, row(form)])),
    "among other options": {
      args: () => argsOf(fn, {}, { limit: 5, headerOverrides: { "Accept-Language": "fr" }, offset: 6 }),
      differs: differs(`${USUAL},'Accept-Language':'fr'`),
    },
    "on the options' prototype": {
      args: () =>
        argsOf(fn, {}, Object.assign(Object.create({ headerOverrides: { "Accept-Language": "fr" } }), options)),
      differs: differs(`${USUAL},'Accept-Language':'fr'`),
    },
    "a getter that throws": (error) =>
      argsOf(
        fn,
        {},
        {
          ...options,
          get headerOverrides() {
            throw error;
          },
        },
      ),
  };
}

export default Object.keys(ENDPOINTS)
  .filter((fn) => ENDPOINTS[fn].options)
  .flatMap((fn) => cases(fn, "headerOverrides", rows(fn)));
