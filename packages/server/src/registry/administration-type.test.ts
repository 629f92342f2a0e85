import { describe, expect, test } from 'vitest';
import { administrationType, isKnownCategory } from './administration-type.ts';

function typeOf(category: string, name: string, ipa = 'x', legalForm = ''): string {
  return administrationType({ ipa, name, category, legalForm });
}

describe('the type of an administration', () => {
  test('follows its category', () => {
    expect(typeOf('C1', 'Ministero della Cultura')).toBe('central');
    expect(typeOf('C16', 'INPS')).toBe('central');
    expect(typeOf('L45', "Citta' Metropolitana di Milano")).toBe('metropolitan-city');
    expect(typeOf('L18', 'Unione dei Comuni della Bassa Romagna')).toBe('other-local');
    expect(typeOf('L7', 'Azienda USL di Bologna')).toBe('other-local');
    expect(typeOf('L33', 'Liceo Galilei')).toBe('other');
  });

  test('is other for a category that is new to us', () => {
    expect(isKnownCategory('L99')).toBe(false);
    expect(typeOf('L99', 'Comune di Prova')).toBe('other');
  });

  test.each([
    ['by its cadastral code', 'Roma Capitale', 'c_h501', ''],
    ['whatever the case of the code', "Citta' di Torino", 'C_L219', ''],
    ['by its name', 'Comune di Mappano', 'T5WDCX', ''],
    ['by its legal form', "Citta' di Torino", 'T5WDCX', '2430'],
  ])('tells a municipality %s', (_by, name, ipa, legalForm) => {
    expect(typeOf('L6', name, ipa, legalForm)).toBe('municipality');
  });

  test('tells a consortium of municipalities from a municipality', () => {
    expect(typeOf('L6', 'Consorzio tra i Comuni della Valle', 'cons_vl', '')).toBe('other-local');
    expect(typeOf('L6', 'Associazione Nazionale Comuni Italiani', 'anci', '')).toBe('other-local');
    expect(typeOf('L6', 'Comunione di Prova', 'T5WDCX', '')).toBe('other-local');
  });

  test('counts the autonomous provinces as regions and the free consortia of Sicily as provinces', () => {
    expect(typeOf('L4', 'Provincia Autonoma di Trento', 'p_TN')).toBe('region');
    expect(typeOf('L4', 'Conferenza delle Regioni', 'cr')).toBe('other-local');
    expect(typeOf('L5', 'Libero Consorzio Comunale di Enna', 'p_en')).toBe('province');
    expect(typeOf('L5', "Unione delle Province d'Italia", 'upi')).toBe('other-local');
  });
});
