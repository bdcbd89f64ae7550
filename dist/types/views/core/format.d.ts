/** Numbers for readers: a true minus, no noise, no NaN. */
/** For fields and labels: `digits` decimals, or an exponent where these would say nothing ("1.2e−5", "3.4e5"). */
export declare function formatNumber(value: number, digits?: number): string;
/** For losses: some digits and a power of ten ("7.86·10⁻³"), or plain where that is as short. */
export declare function formatScientific(value: number, digits?: number): string;
/** "10⁻³" */
export declare const formatPower: (exponent: number) => string;
/** For rates: a few digits, without zeros that say nothing ("0.01", "0.00025"). */
export declare const formatRate: (value: number, digits?: number) => string;
/** Thousands apart by thin spaces: "12 000". */
export declare const formatCount: (value: number) => string;
/** A number as voices say it: "minus 0.12", "3.0 times ten to the minus 3". */
export declare const aloud: (text: string) => string;
export declare const spoken: (value: number) => string;
