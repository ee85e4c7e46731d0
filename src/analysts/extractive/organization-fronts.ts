import { wordSet } from '../../language/word-set.ts';

/** Heads that stand in front: "Bank of England", "Université de Lyon", "Institut Pasteur". */
export const ORGANIZATION_FRONTS = wordSet(`
Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Bureau Cabinet Center Centre Chamber Church Coalition College Commission Committee Community Company Confederation Conference Congress Convention
Council Court Democratic Department Directorate Embassy Federation Foundation Forum Front Fund Group Guild High House Institute Institut Institution Instituto International League Ministry Movement Museum National Network Office Organisation Organization Parliament
Partido Party People's People’s Permanent Programme Program School Secretariat Senate Society Supreme Tribunal Union United Universidad Université University World Committees Faculty Médecins Federación Fundación Asociación Comisión Consejo Corte Banco Ministerio Asamblea Frente Movimiento Union Alianza Associação Dewan Diario Federação Liga Observatorio Prensa Seguros Sindicato
`);
