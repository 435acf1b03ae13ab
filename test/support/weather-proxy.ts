/**
 * The network between Plaid's client and a bank, and all that it can do to an answer: a relay of our own that delays,
 * resets, truncates, corrupts and lies, by name and by rule.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';

type Json = Readonly<Record<string, unknown>>;

/** What becomes of one call. `carried out` tells whether the bank hears of it. */
export type Weather =
  /** Not carried out: the connection is reset. */
  | 'reset'
  /** Not carried out: nobody ever answers. */
  | 'silence'
  /** Carried out, and the answer lost. */
  | 'lost-answer'
  /** Carried out; the rest is about its answer. */
  | 'reset-mid-body'
  | 'cut-short'
  | 'longer-than-announced'
  | 'one-byte-at-a-time'
  | 'half-a-body'
  | 'garbled'
  | 'nan'
  | 'empty'
  /** Not carried out: something on the way answers in the bank's place. */
  | 'sign-in-page'
  | 'proxy-sign-in'
  | 'flood'
  | 'gzip-bomb'
  | { readonly status: number; readonly code?: string; readonly type?: string }
  | { readonly lie: (answer: Json, request: Json) => Json };

export interface WeatherRule {
  /** Absent: any. */
  readonly path?: string;
  /** From this call on, counted from 1 from now. */
  readonly onCall?: number;
  /** How many calls it strikes; 1 unless told otherwise. */
  readonly times?: number;
  /** Only calls whose body has this in it: an Item's token, say. */
  readonly about?: string;
  readonly does: Weather;
}

export interface WeatherProxy {
  readonly url: string;
  /** Paths of the calls that came. */
  readonly calls: readonly string[];
  readonly set: (rule: WeatherRule) => void;
  readonly clear: () => void;
  /** How much of floods was taken. */
  readonly pouredMegabytes: () => number;
  readonly close: () => Promise<void>;
}

interface Counted {
  readonly rule: WeatherRule;
  seen: number;
  struck: number;
}

export async function startWeatherProxy(bank: { readonly url: string }): Promise<WeatherProxy> {
  const calls: string[] = [];
  let poured = 0;
  let rules: Counted[] = [];

  function weatherFor(path: string, body: string): Weather | null {
    for (const counted of rules) {
      const { path: only = path, onCall = 1, times = 1, about = '' } = counted.rule;
      if (only !== path || !body.includes(about)) continue;
      counted.seen += 1;
      if (counted.seen < onCall || counted.struck >= times) continue;
      counted.struck += 1;
      return counted.rule.does;
    }
    return null;
  }

  async function relay(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    const body = await buffer(request);
    calls.push(path);
    const weather = weatherFor(path, body.toString());
    if (typeof weather === 'string' && instead[weather] !== undefined) {
      instead[weather](response, () => (poured += 1));
      return;
    }
    if (weather !== null && typeof weather === 'object' && 'status' in weather) {
      sendStatus(response, weather);
      return;
    }
    const headers = { 'content-type': 'application/json', ...keysOf(request) };
    const answered = await fetch(bank.url + path, { method: 'POST', headers, body });
    const answer = { status: answered.status, text: await answered.text() };
    deliver(response, answer, weather, body.toString());
  }

  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    relay(request, response).catch(() => response.socket?.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    pouredMegabytes: () => poured,
    set: (rule) => {
      // Made before anybody waits for it.
      if (rule.does === 'gzip-bomb') bomb();
      rules.push({ rule, seen: 0, struck: 0 });
    },
    clear: () => {
      rules = [];
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

function keysOf({ headers }: IncomingMessage): Record<string, string> {
  const names = ['plaid-client-id', 'plaid-secret'];
  return Object.fromEntries(names.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]]] : [])));
}

const html = { 'content-type': 'text/html' };
const json = { 'content-type': 'application/json' };
const megabyte = 1024 * 1024;

let packed: Buffer | null = null;
const bomb = (): Buffer => (packed ??= gzipSync(Buffer.alloc(256 * megabyte, ' ')));

type Named = Exclude<Weather, object>;
type Spoil = (response: ServerResponse, answer: Answer) => void;

/** What is sent without the bank having been asked. */
const instead: Readonly<Partial<Record<Named, (response: ServerResponse, onMegabyte: () => void) => void>>> = {
  reset: (response) => response.socket?.resetAndDestroy(),
  silence: () => undefined,
  'sign-in-page': (response) => response.writeHead(200, html).end('<html>Welcome, guest: agree to our terms</html>'),
  'proxy-sign-in': (response) => response.writeHead(407, html).end('<html>Proxy Authentication Required</html>'),
  flood: (response, onMegabyte) => pour(response.writeHead(200, json), 200, onMegabyte),
  'gzip-bomb': (response) => response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(bomb()),
};

function sendStatus(
  response: ServerResponse,
  { status, code, type = 'API_ERROR' }: { readonly status: number; readonly code?: string; readonly type?: string },
): void {
  if (code === undefined) response.writeHead(status, html).end(`<html>${status}</html>`);
  else response.writeHead(status, json).end(JSON.stringify({ error_type: type, error_code: code, error_message: code }));
}

function pour(response: ServerResponse, megabytes: number, onMegabyte: () => void): void {
  const chunk = Buffer.alloc(megabyte, ' ');
  let left = megabytes;
  const go = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      onMegabyte();
      if (!response.write(chunk)) {
        response.once('drain', go);
        return;
      }
    }
    response.end();
  };
  go();
}

const half = ({ text }: Answer): string => text.slice(0, Math.floor(text.length / 2));
const begin = (response: ServerResponse, { status, text }: Answer, announced = Buffer.byteLength(text)): ServerResponse =>
  response.writeHead(status, { ...json, 'content-length': announced });
const endWith = (response: ServerResponse, { status }: Answer, text: string): void =>
  void response.writeHead(status, json).end(text);

/** What becomes of an answer on the way. */
const spoiled: Readonly<Partial<Record<Named, Spoil>>> = {
  'lost-answer': (response) => response.socket?.resetAndDestroy(),
  'reset-mid-body': (response, answer) =>
    void begin(response, answer).write(half(answer), () => response.socket?.resetAndDestroy()),
  'cut-short': (response, answer) => void begin(response, answer).write(half(answer), () => response.socket?.end()),
  'longer-than-announced': (response, answer) => {
    begin(response, answer, half(answer).length);
    response.socket?.write(answer.text, () => response.socket?.destroy());
  },
  'one-byte-at-a-time': (response, { status, text }) => {
    response.writeHead(status, json);
    let at = 0;
    const drip = setInterval(() => response.write(text.charAt((at += 1) - 1)), 20);
    response.on('close', () => clearInterval(drip));
  },
  'half-a-body': (response, answer) => endWith(response, answer, half(answer)),
  garbled: (response, answer) => endWith(response, answer, answer.text.replaceAll('":', '"=')),
  nan: (response, answer) => endWith(response, answer, answer.text.replace(/"amount":\s*-?[\d.]+/, '"amount": NaN')),
  empty: (response, answer) => endWith(response, answer, ''),
};

function deliver(response: ServerResponse, answer: Answer, weather: Weather | null, request: string): void {
  if (typeof weather === 'string' && spoiled[weather] !== undefined) spoiled[weather](response, answer);
  else if (weather !== null && typeof weather === 'object' && 'lie' in weather) {
    endWith(response, answer, JSON.stringify(weather.lie(JSON.parse(answer.text) as Json, JSON.parse(request) as Json)));
  } else begin(response, answer).end(answer.text);
}
