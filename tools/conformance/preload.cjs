// Loaded before Prism. It keeps Prism on loopback, since it would post to the callback URLs of examples and fetch
// references to other hosts; it tells the port, which Prism logs only at a level at which it logs each request; and it
// ends Prism with whoever started it.
const net = require('node:net');

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  const host = options && typeof options === 'object' ? options.host : given[1];
  if (host && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
    process.nextTick(() => this.destroy(new Error(`no connection to ${host}: conformance runs use loopback only`)));
    return this;
  }
  return connect.apply(this, given);
};

process.stdin.resume();
process.stdin.once('end', () => process.exit());

const { listen } = net.Server.prototype;
net.Server.prototype.listen = function (...given) {
  this.once('listening', () => process.stderr.write(`\nlistening on http://127.0.0.1:${this.address().port}\n`));
  return listen.apply(this, given);
};
