import { measureAnalysisCost } from './analysis-cost.ts';

process.stdout.write('The extractive analysis of an article, beside one parse of the same text by compromise\n');
console.table(
  (await measureAnalysisCost()).map(({ words, analysisMs, compromiseMs }) => ({
    words,
    'analysis, ms': analysisMs.toFixed(1),
    'compromise, ms': compromiseMs.toFixed(1),
    ratio: (analysisMs / compromiseMs).toFixed(2),
    'analysis, ms / 1000 words': ((analysisMs / words) * 1000).toFixed(1),
  })),
);
