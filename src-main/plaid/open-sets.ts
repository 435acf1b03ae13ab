/** Plaid's sets of countries and products are open: new ones must pass without a new client. */
import type { CountryCode, IncomeVerificationSourceType, Products } from 'plaid';
import { z } from 'zod';

const openMember = <Member>(): z.ZodType<Member> => z.custom<Member>((value) => typeof value === 'string');

export const countryCodesSchema = z.array(openMember<CountryCode>());
export const productsSchema = z.array(openMember<Products>());
export const incomeSourceTypesSchema = z.array(openMember<IncomeVerificationSourceType>());
