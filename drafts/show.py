import re,glob,os,sys
lo,hi=sys.argv[1:3]
d={}
for f in sorted(glob.glob('ui/*/*.stderr')):
    t=open(f).read()
    cs=re.findall(r'\[(V\d{3})\]',t)
    for i,c in enumerate(dict.fromkeys(cs)):
        rs=f[:-7]+'.rs'
        d.setdefault(c,[]).append((len(set(cs))>1, os.path.getsize(rs), rs, t))
codes=sorted(set(re.findall(r'\bV\d{3}\b',open('../ERRORS.md').read())))
for c in codes:
    if not lo<=c<=hi or c not in d: continue
    m,s,rs,t=sorted(d[c])[0]
    if s>1500: print('=====',c,rs,'LONG'); continue
    src=open(rs).read()
    src='\n'.join(l for l in src.splitlines() if l.strip() and not l.startswith('//!'))
    helps=re.findall(r'= help: (.*)',t)+re.findall(r'= note: (.*)',t)
    helps=[h for h in helps if 'trait' not in h and 'required' not in h and 'macro' not in h][:1]
    print('=====',c,rs); print(src)
    for h in helps: print('  ??',h[:160])
