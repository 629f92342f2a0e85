import { type Connection, getRequest, postRequest, type Response } from './connection.ts';
import type { Random } from './random.ts';
import type { ServiceAddress } from './register.ts';

const hiddenField = /<input type="hidden" name="([\w.-]+)" value="([\w.-]*)">/g;

/** A citizen's whole way without scripts: opens the form, rates, is led to the thanks. Done with whether all went well. */
export function takeJourney(
  connection: Connection,
  { ipa, slug }: ServiceAddress,
  random: Random,
  done: (succeeded: boolean) => void,
): void {
  const path = `/valuta/${ipa}/${slug}`;
  connection.exchange(getRequest(path), (page) => {
    const fields = page?.status === 200 ? hiddenFields(page) : undefined;
    if (!fields?.has('submissionId')) return done(false);
    fields.set('a.overall', String(1 + random.below(5)));
    fields.set('step', 'send');
    const form = postRequest(`${path}/invia`, 'application/x-www-form-urlencoded', fields.toString());
    connection.exchange(form, (response) => done(response?.status === 303));
  });
}

function hiddenFields(page: Response): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [, name = '', value = ''] of page.bytes.toString('utf8').matchAll(hiddenField))
    fields.set(name, value);
  return fields;
}
