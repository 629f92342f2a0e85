export { registerTransactions } from './routes.ts';
