// Fills in the demo platforms, unless they are there. Reads the web process's environment, and DEMO_WEBHOOK_URL.
import { fillDemo } from '../packages/api/dist/demo/fill-demo.js';
import { createServices } from '../packages/api/dist/services.js';

const services = createServices(process.env, { poolSize: 4 });
await fillDemo(services, { webhookUrl: process.env.DEMO_WEBHOOK_URL });
// The pool would keep the process alive for a while.
process.exit(0);
