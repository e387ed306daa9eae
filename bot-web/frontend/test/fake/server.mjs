// A server for trials by hand: `npm run build && node test/fake/server.mjs`, then open the address it prints.
// POST /fake/cut drops every socket and refuses new ones until POST /fake/mend.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Conversation } from './conversation.mjs';
import { CLINIC } from './story.mjs';
import { accept } from './websocket.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml' };
const conversations = new Map();
const sockets = new Set();
let cut = false;

const server = createServer((request, response) => void answer(request, response));
server.on('upgrade', (request, socket) => {
  if (cut) return socket.destroy();
  const line = { conversation: null, wire: null };
  line.wire = accept(request, socket, { received: (text) => receive(line, JSON.parse(text)), closed: () => sockets.delete(line) });
  sockets.add(line);
});
server.listen(Number(process.env.PORT ?? 8081), () => console.log(`http://localhost:${server.address().port}/`));

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('Content-Security-Policy', "default-src 'self'; style-src 'self'; connect-src 'self' ws:; frame-ancestors *");
  if (pathname === '/fake/cut') { cut = true; for (const { wire } of sockets) wire.drop(); return response.end(); }
  if (pathname === '/fake/mend') { cut = false; return response.end(); }
  if (pathname === '/v1/conversations') return json(response, 201, opening(`c_${conversations.size + 1}`));
  if (pathname === '/v1/tokens') return tokens(request, response);
  if (pathname.startsWith('/v1/clinics/')) return json(response, 200, CLINIC);
  const file = join(DIST, normalize(pathname === '/' ? '/index.html' : pathname));
  const body = await readFile(file).catch(() => null);
  response.writeHead(body ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(body ?? 'not here');
}

async function tokens(request, response) {
  const chunks = await request.toArray();
  const { conv } = JSON.parse(Buffer.concat(chunks).toString());
  if (!conversations.has(conv)) return json(response, 401, { title: 'This chat is not known any more.', code: 'unknown_handle' });
  return json(response, 200, opening(conv));
}

function opening(conv) {
  if (!conversations.has(conv)) conversations.set(conv, new Conversation());
  return { conv, ep: 'e1', tok: conv, refresh: 'r', exp: new Date(Date.now() + 900_000).toISOString() };
}

function json(response, status, value) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

function receive(line, frame) {
  const { wire } = line;
  if (frame.t === 'hello') {
    line.conversation = conversations.get(frame.conv);
    const { journal, mode } = line.conversation;
    wire.send({ t: 'welcome', v: 1, conv: frame.conv, ep: 'e1', seq: journal.length, recovered: true, ping: 25, mode });
    for (const entry of journal.slice(frame.after)) wire.send(entry);
    wire.send({ ...line.conversation.view(), labels: {} });
  }
  if (frame.t === 'ping') wire.send({ t: 'pong' });
  if (frame.t === 'want') wire.send(line.conversation.guide());
  if (frame.t === 'msg') take(line, frame);
}

function take({ conversation, wire }, message) {
  const before = conversation.journal.length;
  const { ok, dup, err, text } = conversation.take(message);
  for (const other of sockets) {
    if (other.conversation !== conversation || conversation.journal.length === before) continue;
    for (const entry of conversation.journal.slice(before)) other.wire.send(entry);
    other.wire.send(conversation.view());
  }
  wire.send(err ? { t: 'err', cm: message.cm, code: err, text, retry: false } : { t: 'ok', cm: message.cm, seq: ok, dup });
}
