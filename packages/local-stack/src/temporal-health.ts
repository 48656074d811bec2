import { connect } from 'node:http2';

/**
 * True when the server at `address` (`host:port`, without TLS) says by gRPC that its frontend takes calls. A port that
 * is open says less: the server opens it before it can answer.
 */
export function temporalServes(address: string, patienceMs = 2000): Promise<boolean> {
  return new Promise((done) => {
    const session = connect(`http://${address}`);
    const finish = (serves: boolean) => {
      session.destroy();
      done(serves);
    };
    session.once('error', () => finish(false));
    session.setTimeout(patienceMs, () => finish(false));
    const call = session.request({
      ':method': 'POST',
      ':path': '/grpc.health.v1.Health/Check',
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    call.once('error', () => finish(false));
    const parts: Buffer[] = [];
    call.on('data', (part: Buffer) => parts.push(part));
    call.once('end', () => finish(Buffer.concat(parts).subarray(frameHead).equals(serving)));
    call.end(question());
  });
}

/** A gRPC message is preceded by one byte (not compressed) and four with its length. */
const frameHead = 5;

/** HealthCheckResponse with `status` (field 1) SERVING (1). */
const serving = Buffer.from([0x08, 0x01]);

/** HealthCheckRequest with `service` (field 1, a string) naming Temporal's frontend. */
function question(): Buffer {
  const service = Buffer.from('temporal.api.workflowservice.v1.WorkflowService');
  const message = Buffer.concat([Buffer.from([0x0a, service.length]), service]);
  const head = Buffer.alloc(frameHead);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
