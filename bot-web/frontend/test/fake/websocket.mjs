// Just enough of RFC 6455 for trials: text frames, close, no fragments, no extensions.
import { createHash } from 'node:crypto';

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;
const CLOSE = 8;

export function accept(request, socket, { received, closed }) {
  const key = createHash('sha1').update(request.headers['sec-websocket-key'] + GUID).digest('base64');
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`);
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let frame = read(rest); frame; frame = read(rest)) {
      rest = rest.subarray(frame.length);
      if (frame.opcode === TEXT) received(frame.payload.toString('utf8'));
      if (frame.opcode === CLOSE) socket.end();
    }
  });
  socket.on('close', closed);
  socket.on('error', () => socket.destroy());
  return {
    send: (value) => socket.write(encode(TEXT, Buffer.from(JSON.stringify(value)))),
    close: (code) => {
      const payload = Buffer.alloc(2);
      payload.writeUInt16BE(code);
      socket.end(encode(CLOSE, payload));
    },
    drop: () => socket.destroy(),
  };
}

function read(bytes) {
  if (bytes.length < 2) return null;
  let size = bytes[1] & 127;
  let at = 2;
  if (size === 126) {
    if (bytes.length < 4) return null;
    size = bytes.readUInt16BE(2);
    at = 4;
  }
  if (bytes.length < at + 4 + size) return null;
  const mask = bytes.subarray(at, at + 4);
  const payload = Buffer.from(bytes.subarray(at + 4, at + 4 + size)).map((byte, i) => byte ^ mask[i % 4]);
  return { opcode: bytes[0] & 15, payload, length: at + 4 + size };
}

function encode(opcode, payload) {
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 4 : 2);
  head[0] = 128 | opcode;
  head[1] = long ? 126 : payload.length;
  if (long) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}
