/** US dollars with cents, "$1.25"; below ten cents with more digits, "$0.0123", "$0.000021". */
export function sayCost(dollars: number): string {
  if (dollars === 0) return '$0';
  const { options } = FORMS.find(({ from }) => dollars >= from) ?? SMALLEST;
  return `$${dollars.toLocaleString('en-US', { ...options, useGrouping: false })}`;
}

const FORMS = [
  { from: 0.1, options: { minimumFractionDigits: 2, maximumFractionDigits: 2 } },
  { from: 0.0001, options: { minimumFractionDigits: 4, maximumFractionDigits: 4 } },
] as const;
const SMALLEST = { options: { minimumSignificantDigits: 2, maximumSignificantDigits: 2 } } as const;
