/** GB 3100 and its neighbours: units of measure. */
import { rows } from "./row.ts";

const CASES: Record<string, string> = {
	kg: "kg",
	km: "km",
	cm: "cm",
	mm: "mm",
	ml: "mL",
	kw: "kW",
	kwh: "kWh",
	kv: "kV",
	mpa: "MPa",
	hz: "Hz",
};

const COMPAT: Record<string, string> = {
	"㎡": "平方米",
	"㎥": "立方米",
	"㎏": "千克",
	"㎞": "千米",
	"㎝": "厘米",
	"㎜": "毫米",
	"㎎": "毫克",
	"℡": "电话",
	"№": "第",
	"㏑": "ln",
};

export const UNITS = rows({
	"UNIT-CASE": {
		severity: "error",
		find: () =>
			/(?<=\d ?)(?:KG|Kg|kG|KM|Km|CM|Cm|MM|Mm|ML|Ml|KW|Kw|kw|KWH|KWh|kwh|KV|kv|MPA|Mpa|mpa|HZ|Hz(?<!Hz)|hz)(?![A-Za-z])/g,
		needs: "KkCMmHh",
		put: (found) => CASES[found.toLowerCase()] ?? found,
		isSafe: true,
		about: () => ({
			basis: "GB 3100—1993 第6章",
			say: "单位符号“{text}”的大小写不对",
			mend: "改成“{put}”。",
			wrong: [
				["重50KG。", "重50kg。"],
				["长3Km。", "长3km。"],
				["装机10KW。", "装机10kW。"],
			],
			fine: ["重50kg。", "长3km。", "装机10kW。", "频率50Hz。"],
		}),
	},
	"UNIT-SQ": {
		severity: "error",
		find: () => /(?<=\d ?[万亿]?)(?:平方|立方)(?!米|千米|公里|厘米|分米|毫米|公分|英尺|根|差|和)/g,
		needs: ["平方", "立方"],
		about: () => ({
			basis: "GB 3100—1993：面积的单位是平方米",
			say: "“{text}”后面缺“米”",
			mend: "写成“平方米”“立方米”；说的要是别的单位，就写那个。",
			wrong: [["100平方的场地"]],
			fine: ["100平方米的场地", "10平方千米"],
		}),
	},
	"UNIT-OLD": {
		severity: "warning",
		find: () =>
			/(?<=[\d一二三四五六七八九十百千万两][ ]?)(?:市斤|斤|公分|公尺|公升|公吨|市尺|英里|英尺|英寸|马力|大卡)(?!逸)/g,
		needs: ["斤", "公分", "公尺", "公升", "公吨", "市尺", "英里", "英尺", "英寸", "马力", "大卡"],
		about: () => ({
			basis: "《中华人民共和国法定计量单位》",
			say: "“{text}”不是法定计量单位",
			mend: "换成法定的：公斤或千克、厘米、米、升、吨、千瓦、千焦。",
			wrong: [["每户50市斤"], ["高30公分"]],
			fine: ["每户50公斤", "高30厘米"],
		}),
	},
	"UNIT-COMPAT": {
		severity: "warning",
		find: () => /[㎡㎥㎏㎞㎝㎜㎎℡№㏑]/g,
		needs: "㎡㎥㎏㎞㎝㎜㎎℡№㏑",
		put: (found) => COMPAT[found] ?? found,
		about: () => ({
			basis: "惯例：公文字体里多半没有这种合成的符号",
			say: "“{text}”是一个合成的符号，公文的字体里多半没有",
			mend: "改成“{put}”。",
			wrong: [["场地100㎡。", "场地100平方米。"]],
			fine: ["场地100平方米。", "场地100m²。"],
		}),
	},
	"UNIT-RANGE": {
		severity: "warning",
		find: () => /(?<=\d[ ]?)(?:公里|千米|米|吨|公斤|千克|元)\/(?:h|s|d|min|km|m|kg|t)(?![A-Za-z])/g,
		needs: "/",
		about: () => ({
			basis: "GB 3100—1993 6.2.3",
			say: "“{text}”的单位一半中文一半符号",
			mend: "写成全是中文的或全是符号的，如“5公里/小时”“5km/h”。",
			wrong: [["时速5公里/h"]],
			fine: ["时速5公里/小时", "时速5km/h"],
		}),
	},
});
