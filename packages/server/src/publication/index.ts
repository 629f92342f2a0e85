export { registerPublication } from './routes.ts';
