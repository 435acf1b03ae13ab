import { rn as e } from './dialog-BGwQdKbY.js';
import { C as ee, N as te, P as ne, S as re, k as ie, w as ae } from './index-mtdsdJjL.js';
var t = {
  name: `arrow-left-right`,
  size: 24,
  node: [
    [`path`, { d: `M8 3 4 7l4 4`, key: `9rb6wj` }],
    [`path`, { d: `M4 7h16`, key: `6tx8e3` }],
    [`path`, { d: `m16 21 4-4-4-4`, key: `siv7j2` }],
    [`path`, { d: `M20 17H4`, key: `h6l3hr` }],
  ],
};
t.node;
var oe = e(t),
  n = {
    name: `baby`,
    size: 24,
    node: [
      [`path`, { d: `M10 16c.5.3 1.2.5 2 .5s1.5-.2 2-.5`, key: `1u7htd` }],
      [`path`, { d: `M15 12h.01`, key: `1k8ypt` }],
      [
        `path`,
        {
          d: `M19.38 6.813A9 9 0 0 1 20.8 10.2a2 2 0 0 1 0 3.6 9 9 0 0 1-17.6 0 2 2 0 0 1 0-3.6A9 9 0 0 1 12 3c2 0 3.5 1.1 3.5 2.5s-.9 2.5-2 2.5c-.8 0-1.5-.4-1.5-1`,
          key: `11xh7x`,
        },
      ],
      [`path`, { d: `M9 12h.01`, key: `157uk2` }],
    ],
  };
n.node;
var se = e(n),
  r = {
    name: `banknote`,
    size: 24,
    node: [
      [`rect`, { width: `20`, height: `12`, x: `2`, y: `6`, rx: `2`, key: `9lu3g6` }],
      [`circle`, { cx: `12`, cy: `12`, r: `2`, key: `1c9p78` }],
      [`path`, { d: `M6 12h.01M18 12h.01`, key: `113zkx` }],
    ],
  };
r.node;
var ce = e(r),
  i = {
    name: `bed`,
    size: 24,
    node: [
      [`path`, { d: `M2 4v16`, key: `vw9hq8` }],
      [`path`, { d: `M2 8h18a2 2 0 0 1 2 2v10`, key: `1dgv2r` }],
      [`path`, { d: `M2 17h20`, key: `18nfp3` }],
      [`path`, { d: `M6 8v9`, key: `1yriud` }],
    ],
  };
i.node;
var le = e(i),
  a = {
    name: `bike`,
    size: 24,
    node: [
      [`circle`, { cx: `18.5`, cy: `17.5`, r: `3.5`, key: `15x4ox` }],
      [`circle`, { cx: `5.5`, cy: `17.5`, r: `3.5`, key: `1noe27` }],
      [`circle`, { cx: `15`, cy: `5`, r: `1`, key: `19l28e` }],
      [`path`, { d: `M12 17.5V14l-3-3 4-3 2 3h2`, key: `1npguv` }],
    ],
  };
a.node;
var ue = e(a),
  o = {
    name: `book-open`,
    size: 24,
    node: [
      [`path`, { d: `M12 5v16`, key: `1f6ucr` }],
      [
        `path`,
        {
          d: `M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z`,
          key: `1fyvmf`,
        },
      ],
    ],
  };
o.node;
var de = e(o),
  s = {
    name: `briefcase`,
    size: 24,
    node: [
      [`path`, { d: `M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16`, key: `jecpp` }],
      [`rect`, { width: `20`, height: `14`, x: `2`, y: `6`, rx: `2`, key: `i6l2r4` }],
    ],
  };
s.node;
var fe = e(s),
  c = {
    name: `building-complex`,
    size: 24,
    node: [
      [`path`, { d: `M10 12h4`, key: `a56b0p` }],
      [`path`, { d: `M10 8h4`, key: `1sr2af` }],
      [`path`, { d: `M14 21v-3a2 2 0 0 0-4 0v3`, key: `1rgiei` }],
      [`path`, { d: `M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2`, key: `secmi2` }],
      [`path`, { d: `M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16`, key: `16ra0t` }],
    ],
    aliases: [`building-2`],
  };
c.node;
var pe = e(c),
  l = {
    name: `car-front`,
    size: 24,
    node: [
      [`path`, { d: `m21 8-2 2-1.5-3.7A2 2 0 0 0 15.646 5H8.4a2 2 0 0 0-1.903 1.257L5 10 3 8`, key: `1imjwt` }],
      [`path`, { d: `M7 14h.01`, key: `1qa3f1` }],
      [`path`, { d: `M17 14h.01`, key: `7oqj8z` }],
      [`rect`, { width: `18`, height: `8`, x: `3`, y: `10`, rx: `2`, key: `a7itu8` }],
      [`path`, { d: `M5 18v2`, key: `ppbyun` }],
      [`path`, { d: `M19 18v2`, key: `gy7782` }],
    ],
  };
l.node;
var me = e(l),
  u = {
    name: `car-taxi-front`,
    size: 24,
    node: [
      [`path`, { d: `M10 2h4`, key: `n1abiw` }],
      [`path`, { d: `m21 8-2 2-1.5-3.7A2 2 0 0 0 15.646 5H8.4a2 2 0 0 0-1.903 1.257L5 10 3 8`, key: `1imjwt` }],
      [`path`, { d: `M7 14h.01`, key: `1qa3f1` }],
      [`path`, { d: `M17 14h.01`, key: `7oqj8z` }],
      [`rect`, { width: `18`, height: `8`, x: `3`, y: `10`, rx: `2`, key: `a7itu8` }],
      [`path`, { d: `M5 18v2`, key: `ppbyun` }],
      [`path`, { d: `M19 18v2`, key: `gy7782` }],
    ],
  };
u.node;
var he = e(u),
  d = {
    name: `car`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M19 17h2c.6 0 1-.4 1-1v-3c0-.9-.7-1.7-1.5-1.9C18.7 10.6 16 10 16 10s-1.3-1.4-2.2-2.3c-.5-.4-1.1-.7-1.8-.7H5c-.6 0-1.1.4-1.4.9l-1.4 2.9A3.7 3.7 0 0 0 2 12v4c0 .6.4 1 1 1h2`,
          key: `5owen`,
        },
      ],
      [`circle`, { cx: `7`, cy: `17`, r: `2`, key: `u2ysq9` }],
      [`path`, { d: `M9 17h6`, key: `r8uit2` }],
      [`circle`, { cx: `17`, cy: `17`, r: `2`, key: `axvx0g` }],
    ],
  };
d.node;
var ge = e(d),
  f = {
    name: `circle-dashed`,
    size: 24,
    node: [
      [`path`, { d: `M10.1 2.182a10 10 0 0 1 3.8 0`, key: `5ilxe3` }],
      [`path`, { d: `M13.9 21.818a10 10 0 0 1-3.8 0`, key: `11zvb9` }],
      [`path`, { d: `M17.609 3.721a10 10 0 0 1 2.69 2.7`, key: `1iw5b2` }],
      [`path`, { d: `M2.182 13.9a10 10 0 0 1 0-3.8`, key: `c0bmvh` }],
      [`path`, { d: `M20.279 17.609a10 10 0 0 1-2.7 2.69`, key: `1ruxm7` }],
      [`path`, { d: `M21.818 10.1a10 10 0 0 1 0 3.8`, key: `qkgqxc` }],
      [`path`, { d: `M3.721 6.391a10 10 0 0 1 2.7-2.69`, key: `1mcia2` }],
      [`path`, { d: `M6.391 20.279a10 10 0 0 1-2.69-2.7`, key: `1fvljs` }],
    ],
  };
f.node;
var _e = e(f),
  p = {
    name: `coffee`,
    size: 24,
    node: [
      [`path`, { d: `M10 2v2`, key: `7u0qdc` }],
      [`path`, { d: `M14 2v2`, key: `6buw04` }],
      [`path`, { d: `M16 8a1 1 0 0 1 1 1v8a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V9a1 1 0 0 1 1-1h14a4 4 0 1 1 0 8h-1`, key: `pwadti` }],
      [`path`, { d: `M6 2v2`, key: `colzsn` }],
    ],
  };
p.node;
var ve = e(p),
  m = {
    name: `coins`,
    size: 24,
    node: [
      [`path`, { d: `M13.744 17.736a6 6 0 1 1-7.48-7.48`, key: `bq4yh3` }],
      [`path`, { d: `M15 6h1v4`, key: `11y1tn` }],
      [`path`, { d: `m6.134 14.768.866-.5 2 3.464`, key: `17snzx` }],
      [`circle`, { cx: `16`, cy: `8`, r: `6`, key: `14bfc9` }],
    ],
  };
m.node;
var ye = e(m),
  h = {
    name: `cookie`,
    size: 24,
    node: [
      [`path`, { d: `M11 17h.01`, key: `dukryu` }],
      [
        `path`,
        {
          d: `M11.496 2c.324-.016.558.292.529.615a4 4 0 004.235 4.368.713.713 0 01.758.757 4 4 0 004.366 4.237c.323-.03.63.204.614.527a10 10 0 01-2.915 6.566A1 1 0 114.93 4.918 10 10 0 0111.496 2`,
          key: `1x76et`,
        },
      ],
      [`path`, { d: `M12 12h.01`, key: `1mp3jc` }],
      [`path`, { d: `M16 16h.01`, key: `1f9h7w` }],
      [`path`, { d: `M16 3h.01`, key: `ll0zb8` }],
      [`path`, { d: `M21 4h.01`, key: `uw58yv` }],
      [`path`, { d: `M21 8h.01`, key: `17axm7` }],
      [`path`, { d: `M7 14h.01`, key: `1qa3f1` }],
      [`path`, { d: `M9 8h.01`, key: `1jwowd` }],
    ],
  };
h.node;
var be = e(h),
  g = {
    name: `dices`,
    size: 24,
    node: [
      [`rect`, { width: `12`, height: `12`, x: `2`, y: `10`, rx: `2`, ry: `2`, key: `6agr2n` }],
      [`path`, { d: `m17.92 14 3.5-3.5a2.24 2.24 0 0 0 0-3l-5-4.92a2.24 2.24 0 0 0-3 0L10 6`, key: `1o487t` }],
      [`path`, { d: `M6 18h.01`, key: `uhywen` }],
      [`path`, { d: `M10 14h.01`, key: `ssrbsk` }],
      [`path`, { d: `M15 6h.01`, key: `cblpky` }],
      [`path`, { d: `M18 9h.01`, key: `2061c0` }],
    ],
  };
g.node;
var xe = e(g),
  _ = {
    name: `droplets`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M7 16.3c2.2 0 4-1.83 4-4.05 0-1.16-.57-2.26-1.71-3.19S7.29 6.75 7 5.3c-.29 1.45-1.14 2.84-2.29 3.76S3 11.1 3 12.25c0 2.22 1.8 4.05 4 4.05z`,
          key: `1ptgy4`,
        },
      ],
      [
        `path`,
        { d: `M12.56 6.6A10.97 10.97 0 0 0 14 3.02c.5 2.5 2 4.9 4 6.5s3 3.5 3 5.5a6.98 6.98 0 0 1-11.91 4.97`, key: `1sl1rz` },
      ],
    ],
  };
_.node;
var Se = e(_),
  v = {
    name: `dumbbell`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M17.596 12.768a2 2 0 1 0 2.829-2.829l-1.768-1.767a2 2 0 0 0 2.828-2.829l-2.828-2.828a2 2 0 0 0-2.829 2.828l-1.767-1.768a2 2 0 1 0-2.829 2.829z`,
          key: `9m4mmf`,
        },
      ],
      [`path`, { d: `m2.5 21.5 1.4-1.4`, key: `17g3f0` }],
      [`path`, { d: `m20.1 3.9 1.4-1.4`, key: `1qn309` }],
      [
        `path`,
        {
          d: `M5.343 21.485a2 2 0 1 0 2.829-2.828l1.767 1.768a2 2 0 1 0 2.829-2.829l-6.364-6.364a2 2 0 1 0-2.829 2.829l1.768 1.767a2 2 0 0 0-2.828 2.829z`,
          key: `1t2c92`,
        },
      ],
      [`path`, { d: `m9.6 14.4 4.8-4.8`, key: `6umqxw` }],
    ],
  };
v.node;
var Ce = e(v),
  y = {
    name: `fuel`,
    size: 24,
    node: [
      [`path`, { d: `M14 13h2a2 2 0 0 1 2 2v2a2 2 0 0 0 4 0v-6.998a2 2 0 0 0-.59-1.42L18 5`, key: `1wtuz0` }],
      [`path`, { d: `M14 21V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v16`, key: `e09ifn` }],
      [`path`, { d: `M2 21h13`, key: `1x0fut` }],
      [`path`, { d: `M3 9h11`, key: `1p7c0w` }],
    ],
  };
y.node;
var we = e(y),
  b = {
    name: `gamepad-2`,
    size: 24,
    node: [
      [`line`, { x1: `6`, x2: `10`, y1: `11`, y2: `11`, key: `1gktln` }],
      [`line`, { x1: `8`, x2: `8`, y1: `9`, y2: `13`, key: `qnk9ow` }],
      [`line`, { x1: `15`, x2: `15.01`, y1: `12`, y2: `12`, key: `krot7o` }],
      [`line`, { x1: `18`, x2: `18.01`, y1: `10`, y2: `10`, key: `1lcuu1` }],
      [
        `path`,
        {
          d: `M17.32 5H6.68a4 4 0 0 0-3.978 3.59c-.006.052-.01.101-.017.152C2.604 9.416 2 14.456 2 16a3 3 0 0 0 3 3c1 0 1.5-.5 2-1l1.414-1.414A2 2 0 0 1 9.828 16h4.344a2 2 0 0 1 1.414.586L17 18c.5.5 1 1 2 1a3 3 0 0 0 3-3c0-1.545-.604-6.584-.685-7.258-.007-.05-.011-.1-.017-.151A4 4 0 0 0 17.32 5z`,
          key: `mfqc10`,
        },
      ],
    ],
  };
b.node;
var Te = e(b),
  x = {
    name: `gift`,
    size: 24,
    node: [
      [`path`, { d: `M12 7v14`, key: `1akyts` }],
      [`path`, { d: `M20 11v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8`, key: `1sqzm4` }],
      [`path`, { d: `M7.5 7a1 1 0 0 1 0-5A4.8 8 0 0 1 12 7a4.8 8 0 0 1 4.5-5 1 1 0 0 1 0 5`, key: `kc0143` }],
      [`rect`, { x: `3`, y: `7`, width: `18`, height: `4`, rx: `1`, key: `1hberx` }],
    ],
  };
x.node;
var Ee = e(x),
  S = {
    name: `graduation-cap`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z`,
          key: `j76jl0`,
        },
      ],
      [`path`, { d: `M22 10v6`, key: `1lu8f3` }],
      [`path`, { d: `M6 12.5V16a6 3 0 0 0 12 0v-3.5`, key: `1r8lef` }],
    ],
  };
S.node;
var De = e(S),
  C = {
    name: `hammer`,
    size: 24,
    node: [
      [`path`, { d: `m15 12-9.373 9.373a1 1 0 0 1-3.001-3L12 9`, key: `1hayfq` }],
      [`path`, { d: `m18 15 4-4`, key: `16gjal` }],
      [
        `path`,
        {
          d: `m21.5 11.5-1.914-1.914A2 2 0 0 1 19 8.172v-.344a2 2 0 0 0-.586-1.414l-1.657-1.657A6 6 0 0 0 12.516 3H9l1.243 1.243A6 6 0 0 1 12 8.485V10l2 2h1.172a2 2 0 0 1 1.414.586L18.5 14.5`,
          key: `15ts47`,
        },
      ],
    ],
  };
C.node;
var Oe = e(C),
  w = {
    name: `hand-coins`,
    size: 24,
    node: [
      [`path`, { d: `M11 15h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 17`, key: `geh8rc` }],
      [
        `path`,
        { d: `m7 21 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9`, key: `1fto5m` },
      ],
      [`path`, { d: `m2 16 6 6`, key: `1pfhp9` }],
      [`circle`, { cx: `16`, cy: `9`, r: `2.9`, key: `1n0dlu` }],
      [`circle`, { cx: `6`, cy: `5`, r: `3`, key: `151irh` }],
    ],
  };
w.node;
var ke = e(w),
  T = {
    name: `heart-handshake`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762`,
          key: `17lmqv`,
        },
      ],
    ],
  };
T.node;
var Ae = e(T),
  E = {
    name: `heart-pulse`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5`,
          key: `mvr1a0`,
        },
      ],
      [`path`, { d: `M3.22 13H9.5l.5-1 2 4.5 2-7 1.5 3.5h5.27`, key: `auskq0` }],
    ],
  };
E.node;
var je = e(E),
  D = {
    name: `house`,
    size: 24,
    node: [
      [`path`, { d: `M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8`, key: `5wwlr5` }],
      [
        `path`,
        {
          d: `M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z`,
          key: `r6nss1`,
        },
      ],
    ],
    aliases: [`home`],
  };
D.node;
var Me = e(D),
  O = {
    name: `key-round`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2.586 17.414A2 2 0 0 0 2 18.828V21a1 1 0 0 0 1 1h3a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h1a1 1 0 0 0 1-1v-1a1 1 0 0 1 1-1h.172a2 2 0 0 0 1.414-.586l.814-.814a6.5 6.5 0 1 0-4-4z`,
          key: `1s6t7t`,
        },
      ],
      [`circle`, { cx: `16.5`, cy: `7.5`, r: `.5`, fill: `currentColor`, key: `w0ekpg` }],
    ],
  };
O.node;
var Ne = e(O),
  k = {
    name: `laptop`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M18 5a2 2 0 0 1 2 2v8.526a2 2 0 0 0 .212.897l1.068 2.127a1 1 0 0 1-.9 1.45H3.62a1 1 0 0 1-.9-1.45l1.068-2.127A2 2 0 0 0 4 15.526V7a2 2 0 0 1 2-2z`,
          key: `1pdavp`,
        },
      ],
      [`path`, { d: `M20.054 15.987H3.946`, key: `14rxg9` }],
    ],
  };
k.node;
var Pe = e(k),
  A = {
    name: `luggage`,
    size: 24,
    node: [
      [`path`, { d: `M6 20a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2`, key: `1m57jg` }],
      [`path`, { d: `M8 18V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v14`, key: `1l99gc` }],
      [`path`, { d: `M10 20h4`, key: `ni2waw` }],
      [`circle`, { cx: `16`, cy: `20`, r: `2`, key: `1vifvg` }],
      [`circle`, { cx: `8`, cy: `20`, r: `2`, key: `ckkr5m` }],
    ],
  };
A.node;
var Fe = e(A),
  j = {
    name: `party-popper`,
    size: 24,
    node: [
      [`path`, { d: `M5.8 11.3 2 22l10.7-3.79`, key: `gwxi1d` }],
      [`path`, { d: `M4 3h.01`, key: `1vcuye` }],
      [`path`, { d: `M22 8h.01`, key: `1mrtc2` }],
      [`path`, { d: `M15 2h.01`, key: `1cjtqr` }],
      [`path`, { d: `M22 20h.01`, key: `1mrys2` }],
      [
        `path`,
        { d: `m22 2-2.24.75a2.9 2.9 0 0 0-1.96 3.12c.1.86-.57 1.63-1.45 1.63h-.38c-.86 0-1.6.6-1.76 1.44L14 10`, key: `hbicv8` },
      ],
      [`path`, { d: `m22 13-.82-.33c-.86-.34-1.82.2-1.98 1.11c-.11.7-.72 1.22-1.43 1.22H17`, key: `1i94pl` }],
      [`path`, { d: `m11 2 .33.82c.34.86-.2 1.82-1.11 1.98C9.52 4.9 9 5.52 9 6.23V7`, key: `1cofks` }],
      [
        `path`,
        { d: `M11 13c1.93 1.93 2.83 4.17 2 5-.83.83-3.07-.07-5-2-1.93-1.93-2.83-4.17-2-5 .83-.83 3.07.07 5 2Z`, key: `4kbmks` },
      ],
    ],
  };
j.node;
var Ie = e(j),
  M = {
    name: `paw-print`,
    size: 24,
    node: [
      [`circle`, { cx: `11`, cy: `4`, r: `2`, key: `vol9p0` }],
      [`circle`, { cx: `18`, cy: `8`, r: `2`, key: `17gozi` }],
      [`circle`, { cx: `20`, cy: `16`, r: `2`, key: `1v9bxh` }],
      [
        `path`,
        { d: `M9 10a5 5 0 0 1 5 5v3.5a3.5 3.5 0 0 1-6.84 1.045Q6.52 17.48 4.46 16.84A3.5 3.5 0 0 1 5.5 10Z`, key: `1ydw1z` },
      ],
    ],
  };
M.node;
var Le = e(M),
  N = {
    name: `percent`,
    size: 24,
    node: [
      [`line`, { x1: `19`, x2: `5`, y1: `5`, y2: `19`, key: `1x9vlm` }],
      [`circle`, { cx: `6.5`, cy: `6.5`, r: `2.5`, key: `4mh3h7` }],
      [`circle`, { cx: `17.5`, cy: `17.5`, r: `2.5`, key: `1mdrzq` }],
    ],
  };
N.node;
var Re = e(N),
  P = {
    name: `piggy-bank`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M11 17h3v2a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3a3.16 3.16 0 0 0 2-2h1a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1h-1a5 5 0 0 0-2-4V3a4 4 0 0 0-3.2 1.6l-.3.4H11a6 6 0 0 0-6 6v1a5 5 0 0 0 2 4v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1z`,
          key: `1piglc`,
        },
      ],
      [`path`, { d: `M16 10h.01`, key: `1m94wz` }],
      [`path`, { d: `M2 8v1a2 2 0 0 0 2 2h1`, key: `1env43` }],
    ],
  };
P.node;
var ze = e(P),
  F = {
    name: `pill`,
    size: 24,
    node: [
      [`path`, { d: `m10.5 20.5 10-10a4.95 4.95 0 1 0-7-7l-10 10a4.95 4.95 0 1 0 7 7Z`, key: `wa1lgi` }],
      [`path`, { d: `m8.5 8.5 7 7`, key: `rvfmvr` }],
    ],
  };
F.node;
var Be = e(F),
  I = {
    name: `plane`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z`,
          key: `1v9wt8`,
        },
      ],
    ],
  };
I.node;
var Ve = e(I),
  He = {
    name: `receipt-text`,
    size: 24,
    node: [
      [`path`, { d: `M13 16H8`, key: `wsln4y` }],
      [`path`, { d: `M14 8H8`, key: `1l3xfs` }],
      [`path`, { d: `M16 12H8`, key: `1fr5h0` }],
      [
        `path`,
        {
          d: `M4 3a1 1 0 0 1 1-1 1.3 1.3 0 0 1 .7.2l.933.6a1.3 1.3 0 0 0 1.4 0l.934-.6a1.3 1.3 0 0 1 1.4 0l.933.6a1.3 1.3 0 0 0 1.4 0l.933-.6a1.3 1.3 0 0 1 1.4 0l.934.6a1.3 1.3 0 0 0 1.4 0l.933-.6A1.3 1.3 0 0 1 19 2a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1 1.3 1.3 0 0 1-.7-.2l-.933-.6a1.3 1.3 0 0 0-1.4 0l-.934.6a1.3 1.3 0 0 1-1.4 0l-.933-.6a1.3 1.3 0 0 0-1.4 0l-.933.6a1.3 1.3 0 0 1-1.4 0l-.934-.6a1.3 1.3 0 0 0-1.4 0l-.933.6a1.3 1.3 0 0 1-.7.2 1 1 0 0 1-1-1z`,
          key: `ycz6yz`,
        },
      ],
    ],
  };
He.node;
var Ue = e(He),
  L = {
    name: `receipt`,
    size: 24,
    node: [
      [`path`, { d: `M12 17V7`, key: `pyj7ub` }],
      [`path`, { d: `M16 8h-6a2 2 0 0 0 0 4h4a2 2 0 0 1 0 4H8`, key: `1elt7d` }],
      [
        `path`,
        {
          d: `M4 3a1 1 0 0 1 1-1 1.3 1.3 0 0 1 .7.2l.933.6a1.3 1.3 0 0 0 1.4 0l.934-.6a1.3 1.3 0 0 1 1.4 0l.933.6a1.3 1.3 0 0 0 1.4 0l.933-.6a1.3 1.3 0 0 1 1.4 0l.934.6a1.3 1.3 0 0 0 1.4 0l.933-.6A1.3 1.3 0 0 1 19 2a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1 1.3 1.3 0 0 1-.7-.2l-.933-.6a1.3 1.3 0 0 0-1.4 0l-.934.6a1.3 1.3 0 0 1-1.4 0l-.933-.6a1.3 1.3 0 0 0-1.4 0l-.933.6a1.3 1.3 0 0 1-1.4 0l-.934-.6a1.3 1.3 0 0 0-1.4 0l-.933.6a1.3 1.3 0 0 1-.7.2 1 1 0 0 1-1-1z`,
          key: `ycz6yz`,
        },
      ],
    ],
  };
L.node;
var R = e(L),
  z = {
    name: `sandwich`,
    size: 24,
    node: [
      [`path`, { d: `m2.37 11.223 8.372-6.777a2 2 0 0 1 2.516 0l8.371 6.777`, key: `f1wd0e` }],
      [`path`, { d: `M21 15a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-5.25`, key: `1pfu07` }],
      [`path`, { d: `M3 15a1 1 0 0 0-1 1v2a1 1 0 0 0 1 1h9`, key: `1oq9qw` }],
      [`path`, { d: `m6.67 15 6.13 4.6a2 2 0 0 0 2.8-.4l3.15-4.2`, key: `1fnwu5` }],
      [`rect`, { width: `20`, height: `4`, x: `2`, y: `11`, rx: `1`, key: `itshg` }],
    ],
  };
z.node;
var We = e(z),
  B = {
    name: `scale`,
    size: 24,
    node: [
      [`path`, { d: `M12 3v18`, key: `108xh3` }],
      [`path`, { d: `m19 8 3 8a5 5 0 0 1-6 0zV7`, key: `zcdpyk` }],
      [`path`, { d: `M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1`, key: `1yorad` }],
      [`path`, { d: `m5 8 3 8a5 5 0 0 1-6 0zV7`, key: `eua70x` }],
      [`path`, { d: `M7 21h10`, key: `1b0cd5` }],
    ],
  };
B.node;
var Ge = e(B),
  V = {
    name: `scissors`,
    size: 24,
    node: [
      [`circle`, { cx: `6`, cy: `6`, r: `3`, key: `1lh9wr` }],
      [`path`, { d: `M8.12 8.12 12 12`, key: `1alkpv` }],
      [`path`, { d: `M20 4 8.12 15.88`, key: `xgtan2` }],
      [`circle`, { cx: `6`, cy: `18`, r: `3`, key: `fqmcym` }],
      [`path`, { d: `M14.8 14.8 20 20`, key: `ptml3r` }],
    ],
  };
V.node;
var Ke = e(V),
  H = {
    name: `scroll-text`,
    size: 24,
    node: [
      [`path`, { d: `M15 12h-5`, key: `r7krc0` }],
      [`path`, { d: `M15 8h-5`, key: `1khuty` }],
      [`path`, { d: `M19 17V5a2 2 0 0 0-2-2H4`, key: `zz82l3` }],
      [
        `path`,
        {
          d: `M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3`,
          key: `1ph1d7`,
        },
      ],
    ],
  };
H.node;
var qe = e(H),
  U = {
    name: `shield`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z`,
          key: `oel41y`,
        },
      ],
    ],
  };
U.node;
var Je = e(U),
  W = {
    name: `shirt`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M20.38 3.46 16 2a4 4 0 0 1-8 0L3.62 3.46a2 2 0 0 0-1.34 2.23l.58 3.47a1 1 0 0 0 .99.84H6v10c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V10h2.15a1 1 0 0 0 .99-.84l.58-3.47a2 2 0 0 0-1.34-2.23z`,
          key: `1wgbhj`,
        },
      ],
    ],
  };
W.node;
var Ye = e(W),
  G = {
    name: `shopping-bag`,
    size: 24,
    node: [
      [`path`, { d: `M16 10a4 4 0 0 1-8 0`, key: `1ltviw` }],
      [`path`, { d: `M3.103 6.034h17.794`, key: `awc11p` }],
      [
        `path`,
        {
          d: `M3.4 5.467a2 2 0 0 0-.4 1.2V20a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V6.667a2 2 0 0 0-.4-1.2l-2-2.667A2 2 0 0 0 17 2H7a2 2 0 0 0-1.6.8z`,
          key: `o988cm`,
        },
      ],
    ],
  };
G.node;
var Xe = e(G),
  K = {
    name: `shopping-cart`,
    size: 24,
    node: [
      [`path`, { d: `m2.05 2.05 1.099-.028a1 1 0 0 1 1.008.815l2.69 14.347A1 1 0 0 0 7.83 18H18`, key: `uebgi3` }],
      [`path`, { d: `M4.563 5h16.435a1 1 0 0 1 .981 1.204l-1.026 6.226A2 2 0 0 1 18.962 14H6.25`, key: `1j7c9p` }],
      [`circle`, { cx: `18`, cy: `20`, r: `2`, key: `t9985n` }],
      [`circle`, { cx: `8`, cy: `20`, r: `2`, key: `ckkr5m` }],
    ],
  };
K.node;
var Ze = e(K),
  q = {
    name: `smartphone`,
    size: 24,
    node: [
      [`rect`, { width: `14`, height: `20`, x: `5`, y: `2`, rx: `2`, ry: `2`, key: `1yt0o3` }],
      [`path`, { d: `M12 18h.01`, key: `mhygvu` }],
    ],
  };
q.node;
var Qe = e(q),
  J = {
    name: `sparkles`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z`,
          key: `1s2grr`,
        },
      ],
      [`path`, { d: `M20 2v4`, key: `1rf3ol` }],
      [`path`, { d: `M22 4h-4`, key: `gwowj6` }],
      [`circle`, { cx: `4`, cy: `20`, r: `2`, key: `6kqj1y` }],
    ],
    aliases: [`stars`],
  };
J.node;
var $e = e(J),
  Y = {
    name: `square-letter-p`,
    size: 24,
    node: [
      [`path`, { d: `M9 12h4a2 2 0 0 0 0-4H9.5a.5.5 0 0 0-.5.5V16`, key: `15uh3t` }],
      [`rect`, { width: `18`, height: `18`, x: `3`, y: `3`, rx: `2`, key: `afitv7` }],
    ],
    aliases: [`parking-square`, `square-parking`],
  };
Y.node;
var et = e(Y),
  X = {
    name: `stethoscope`,
    size: 24,
    node: [
      [`path`, { d: `M11 2v2`, key: `1539x4` }],
      [`path`, { d: `M5 2v2`, key: `1yf1q8` }],
      [`path`, { d: `M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1`, key: `rb5t3r` }],
      [`path`, { d: `M8 15a6 6 0 0 0 12 0v-3`, key: `x18d4x` }],
      [`circle`, { cx: `20`, cy: `10`, r: `2`, key: `ts1r5v` }],
    ],
  };
X.node;
var tt = e(X),
  Z = {
    name: `store`,
    size: 24,
    node: [
      [`path`, { d: `M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5`, key: `slp6dd` }],
      [
        `path`,
        {
          d: `M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244`,
          key: `o0xfot`,
        },
      ],
      [`path`, { d: `M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05`, key: `wn3emo` }],
    ],
  };
Z.node;
var nt = e(Z),
  Q = {
    name: `tag`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M12.586 2.586A2 2 0 0 0 11.172 2H4a2 2 0 0 0-2 2v7.172a2 2 0 0 0 .586 1.414l8.704 8.704a2.426 2.426 0 0 0 3.42 0l6.58-6.58a2.426 2.426 0 0 0 0-3.42z`,
          key: `vktsd0`,
        },
      ],
      [`circle`, { cx: `7.5`, cy: `7.5`, r: `.5`, fill: `currentColor`, key: `kqv944` }],
    ],
  };
Q.node;
var rt = e(Q),
  it = {
    name: `ticket`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z`,
          key: `qn84l0`,
        },
      ],
      [`path`, { d: `M13 5v2`, key: `dyzc3o` }],
      [`path`, { d: `M13 17v2`, key: `1ont0d` }],
      [`path`, { d: `M13 11v2`, key: `1wjjxi` }],
    ],
  };
it.node;
var at = e(it),
  ot = {
    name: `train-front`,
    size: 24,
    node: [
      [`path`, { d: `M8 3.1V7a4 4 0 0 0 8 0V3.1`, key: `1v71zp` }],
      [`path`, { d: `m9 15-1-1`, key: `1yrq24` }],
      [`path`, { d: `m15 15 1-1`, key: `1t0d6s` }],
      [`path`, { d: `M9 19c-2.8 0-5-2.2-5-5v-4a8 8 0 0 1 16 0v4c0 2.8-2.2 5-5 5Z`, key: `1p0hjs` }],
      [`path`, { d: `m8 19-2 3`, key: `13i0xs` }],
      [`path`, { d: `m16 19 2 3`, key: `xo31yx` }],
    ],
  };
ot.node;
var st = e(ot),
  ct = {
    name: `trending-up`,
    size: 24,
    node: [
      [`path`, { d: `M16 7h6v6`, key: `box55l` }],
      [`path`, { d: `m22 7-8.5 8.5-5-5L2 17`, key: `1t1m79` }],
    ],
  };
ct.node;
var lt = e(ct),
  ut = {
    name: `tv`,
    size: 24,
    node: [
      [`path`, { d: `m17 2-5 5-5-5`, key: `16satq` }],
      [`rect`, { width: `20`, height: `15`, x: `2`, y: `7`, rx: `2`, key: `1e6viu` }],
    ],
  };
ut.node;
var dt = e(ut),
  ft = {
    name: `utensils`,
    size: 24,
    node: [
      [`path`, { d: `M3 2v7c0 1.1.9 2 2 2h4a2 2 0 0 0 2-2V2`, key: `cjf0a3` }],
      [`path`, { d: `M7 2v20`, key: `1473qp` }],
      [`path`, { d: `M21 15V2a5 5 0 0 0-5 5v6c0 1.1.9 2 2 2h3Zm0 0v7`, key: `j28e5` }],
    ],
    aliases: [`fork-knife`],
  };
ft.node;
var pt = e(ft),
  mt = {
    name: `volleyball`,
    size: 24,
    node: [
      [`path`, { d: `M11 7a16 16 20 0 1 10.98 4.362`, key: `1mmfx7` }],
      [`path`, { d: `M12 12a13 13 0 0 1-8.66 5`, key: `14sm5y` }],
      [`path`, { d: `M16.83 13.634a16 16 0 0 1-9.267 7.328`, key: `j0eyj5` }],
      [`path`, { d: `M20.66 17A13 13 0 0 0 12 12a13 13 0 0 1 0-10`, key: `qaetsw` }],
      [`path`, { d: `M8.17 15.366a16 16 0 0 1-1.713-11.69`, key: `17ewdd` }],
      [`circle`, { cx: `12`, cy: `12`, r: `10`, key: `1mglay` }],
    ],
  };
mt.node;
var ht = e(mt),
  gt = {
    name: `wallet-cards`,
    size: 24,
    node: [
      [`path`, { d: `M3 11h3.75a2 2 0 0 1 1.6.8l.45.6a4 4 0 0 0 6.4 0l.45-.6a2 2 0 0 1 1.6-.8H21`, key: `1vwh6y` }],
      [`path`, { d: `M3 7h18`, key: `1uiuf2` }],
      [`rect`, { x: `3`, y: `3`, width: `18`, height: `18`, rx: `2`, key: `h1oib` }],
    ],
  };
gt.node;
var _t = e(gt),
  vt = {
    name: `wifi`,
    size: 24,
    node: [
      [`path`, { d: `M12 20h.01`, key: `zekei9` }],
      [`path`, { d: `M2 8.82a15 15 0 0 1 20 0`, key: `dnpr2z` }],
      [`path`, { d: `M5 12.859a10 10 0 0 1 14 0`, key: `1x1e6c` }],
      [`path`, { d: `M8.5 16.429a5 5 0 0 1 7 0`, key: `1bycff` }],
    ],
  };
vt.node;
var yt = e(vt),
  bt = {
    name: `wine`,
    size: 24,
    node: [
      [`path`, { d: `M8 22h8`, key: `rmew8v` }],
      [`path`, { d: `M7 10h10`, key: `1101jm` }],
      [`path`, { d: `M12 15v7`, key: `t2xh3l` }],
      [`path`, { d: `M12 15a5 5 0 0 0 5-5c0-2-.5-4-2-8H9c-1.5 4-2 6-2 8a5 5 0 0 0 5 5Z`, key: `10ffi3` }],
    ],
  };
bt.node;
var xt = e(bt),
  St = {
    name: `wrench`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z`,
          key: `1ngwbx`,
        },
      ],
    ],
  };
St.node;
var Ct = e(St),
  $ = {
    name: `zap`,
    size: 24,
    node: [
      [
        `path`,
        {
          d: `M15.914 4a1.5 1.5 0 00-2.474-1.561l-9 9A1.5 1.5 0 005.5 14h4.002a.5.5 0 01.471.666L8.086 20a1.5 1.5 0 002.475 1.56l9-9A1.5 1.5 0 0018.5 10h-3.997a.5.5 0 01-.472-.667z`,
          key: `1v7up4`,
        },
      ],
    ],
  };
$.node;
var wt = e($),
  Tt = {
    'arrow-left-right': oe,
    baby: se,
    banknote: ce,
    bed: le,
    bike: ue,
    'book-open': de,
    briefcase: fe,
    'building-2': pe,
    car: ge,
    'car-front': me,
    'car-taxi-front': he,
    'chart-line': ne,
    'circle-dashed': _e,
    coffee: ve,
    coins: ye,
    cookie: be,
    'credit-card': te,
    dices: xe,
    droplets: Se,
    dumbbell: Ce,
    fuel: we,
    'gamepad-2': Te,
    gift: Ee,
    'graduation-cap': De,
    hammer: Oe,
    'hand-coins': ke,
    'heart-handshake': Ae,
    'heart-pulse': je,
    house: Me,
    'key-round': Ne,
    landmark: ie,
    laptop: Pe,
    luggage: Fe,
    'party-popper': Ie,
    'paw-print': Le,
    percent: Re,
    'piggy-bank': ze,
    pill: Be,
    plane: Ve,
    receipt: R,
    'receipt-text': Ue,
    sandwich: We,
    scale: Ge,
    scissors: Ke,
    'scroll-text': qe,
    shield: Je,
    shirt: Ye,
    'shopping-bag': Xe,
    'shopping-cart': Ze,
    smartphone: Qe,
    sofa: ae,
    sparkles: $e,
    'square-parking': et,
    stethoscope: tt,
    store: nt,
    ticket: at,
    'train-front': st,
    'trending-up': lt,
    tv: dt,
    'undo-2': ee,
    utensils: pt,
    volleyball: ht,
    wallet: re,
    'wallet-cards': _t,
    wifi: yt,
    wine: xt,
    wrench: Ct,
    zap: wt,
  };
function Et(e) {
  return Tt[e] ?? rt;
}
var Dt = new Set(`amber blue cyan gray green indigo lime neutral orange pink red rose sky slate teal violet yellow`.split(` `));
function Ot(e) {
  return `var(--category-${Dt.has(e) ? e : `neutral`})`;
}
export { R as i, Et as n, lt as r, Ot as t };
