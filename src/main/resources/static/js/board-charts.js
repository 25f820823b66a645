// Draws the pictures from the tables beside them, so that both always say the same. Colours come from the theme.
const boxes = document.querySelectorAll("[data-chart]");
const charts = new Map();
const MOST_UNITS = 12;

function colour(name) {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

function frame() {
  const text = { color: colour("--ink"), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
  const line = { lineStyle: { color: colour("--line") } };
  return {
    animation: false,
    textStyle: text,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
    legend: { top: 0, textStyle: text },
    grid: { left: 8, right: 24, top: 56, bottom: 8, containLabel: true },
    number: { type: "value", minInterval: 1, axisLabel: text, splitLine: line },
    words: { type: "category", axisLabel: text, axisLine: line, axisTick: { show: false } },
  };
}

function boardPicture(box) {
  const parts = [["late", "--red"], ["today", "--amber"], ["tomorrow", "--action"], ["later", "--green"]];
  const rows = [...document.querySelectorAll("#counts tbody tr")]
    .map((row) => ({ name: row.dataset.name, counts: parts.map(([part]) => Number(row.dataset[part])) }))
    .filter((row) => row.counts.some((count) => count > 0))
    .slice(0, MOST_UNITS)
    .reverse();
  if (!rows.length) return null;
  const { number, words, ...rest } = frame();
  const narrow = box.clientWidth < 480;
  words.axisLabel = { ...words.axisLabel, width: narrow ? 110 : 240, overflow: "truncate" };
  return {
    ...rest,
    xAxis: number,
    yAxis: { ...words, data: rows.map((row) => row.name) },
    series: parts.map(([part, name], at) => ({
      type: "bar", stack: "all", name: box.dataset[part], itemStyle: { color: colour(name) }, data: rows.map((row) => row.counts[at]),
    })),
  };
}

function forecastPicture(box) {
  const rows = [...document.querySelectorAll("#days tbody tr")];
  if (!rows.length) return null;
  const { number, words, ...rest } = frame();
  const series = (key, type, name) => ({
    type, name: box.dataset[key], itemStyle: { color: colour(name) }, data: rows.map((row) => Number(row.dataset[key])),
    symbolSize: 9, lineStyle: { width: 3 },
  });
  return {
    ...rest,
    xAxis: { ...words, data: rows.map((row) => row.dataset.name) },
    yAxis: number,
    series: [series("due", "bar", "--action"), series("late", "line", "--red")],
  };
}

function draw() {
  for (const box of boxes) {
    const holder = box.closest("figure");
    holder.hidden = false;
    const picture = box.dataset.chart === "board" ? boardPicture(box) : forecastPicture(box);
    holder.hidden = !picture;
    if (!picture) continue;
    if (!charts.has(box)) charts.set(box, echarts.init(box, null, { renderer: "svg" }));
    const chart = charts.get(box);
    chart.resize();
    chart.setOption(picture, true);
  }
}

draw();
document.addEventListener("board:renewed", draw);
window.addEventListener("resize", draw);
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
