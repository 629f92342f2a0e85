import type { FastifyInstance, FastifyRequest } from 'fastify';
import { renderHtml } from '../../platform/html/html.ts';
import { requestLanguage } from '../../platform/http/language.ts';
import { type Directory, type Service, servicePaths } from '../../registry/index.ts';
import { fieldsOf, text } from '../form-view.ts';
import { openService, type ServiceAddress } from '../open-service.ts';
import { posterPage } from './poster-page.ts';
import { type CodeAddress, codeAddress, requireOrigin } from './qr-address.ts';
import { qrSvg } from './qr-svg.ts';

export interface QrDeps {
  readonly directory: Pick<Directory, 'find'>;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly demonstration: boolean;
}

type CodeRequest = FastifyRequest<{ Params: ServiceAddress }>;

const pageRoute = { schema: { hide: true } };
/** A code changes only when the platform moves. */
const cacheControl = 'public, max-age=3600';

/** The QR code of a service's form, alone and on a poster; `t` names a touchpoint and `c` a channel of the service. */
export function registerQr(app: FastifyInstance, deps: QrDeps): void {
  app.get<{ Params: ServiceAddress }>('/valuta/:ipa/:service/qr.svg', pageRoute, (request, reply) => {
    const { address } = asked(deps, request);
    return reply
      .type('image/svg+xml; charset=utf-8')
      .header('cache-control', cacheControl)
      .send(renderHtml(qrSvg(address.form, address.form)));
  });
  app.get<{ Params: ServiceAddress }>('/valuta/:ipa/:service/manifesto', pageRoute, (request, reply) => {
    const { service, address } = asked(deps, request);
    const language = requestLanguage(request);
    const path = `${servicePaths(service).form}/manifesto${address.query}`;
    const { demonstration } = deps;
    return reply
      .type('text/html; charset=utf-8')
      .send(posterPage({ service, address, path, language, demonstration }));
  });
}

/** @throws AppError where the service takes no ratings, or has no such touchpoint or channel. */
function asked(deps: QrDeps, request: CodeRequest): { service: Service; address: CodeAddress } {
  const service = openService(deps.directory, request.params);
  const query = fieldsOf(request.query);
  const origin = { touchpoint: text(query, 't'), channel: text(query, 'c') };
  requireOrigin(service, origin);
  return { service, address: codeAddress(service, origin, deps.publicUrl) };
}
