import re,sys,os,textwrap
R='/tmp/h/errors24/'
T={'1':'indices and slices','2':'axes, rank and shapes','3':'dtypes, casts, alignment and fields','4':'several views and overlap','5':'bases and elements','6':'the syntax of a call','7':'what only run time knows'}
def rows():
    out={};cur=None;order=[]
    for l in open(R+'ERRORS.md'):
        if not l.startswith('| '):continue
        c=[x.strip().replace('\0','|') for x in l.strip().strip('|').replace('\\|','\0').split('|')]
        if c[0] in('code','---'):continue
        if c[0]:cur=c[0];order.append(cur);out[cur]=(c[1],[])
        if c[2] not in out[cur][1]: out[cur][1].append(c[2])
    return out,order
out,order=rows()
n=sys.argv[1]
d={}
for part in open(f'/tmp/e24/d/V{n}.txt').read().split('\n@'):
    part=part.lstrip('@'); head,rest=part.split('\n',1)
    prog,text=('\n'+rest).split('\n--\n',1)
    d[head.strip()]=(prog.strip('\n'),text.rstrip('\n'))
codes=[c for c in order if c[1]==n]
print('missing',[c for c in codes if c not in d],'extra',[c for c in d if c not in codes])
md=f'# V{n}xx: {T[n]}\n'
os.makedirs(R+'tests/ui/errors',exist_ok=True)
os.makedirs(R+'view-core/src/entry/errors',exist_ok=True)
rt=''
for c in codes:
    if c not in d: continue
    code,kind=c,''
    prog,text=d[c]
    mistake,sents=out[c]
    assert '#[' not in '' 
    if prog.startswith('!rt'):
        body=prog.split('\n',1)[1]
        shown=body
        rt+=f'\n#[test]\nfn {c.lower()}() {{\n'+textwrap.indent(body,'    ')+'\n}\n'
    elif prog.startswith('!none'):
        shown=prog.split('\n',1)[1] if '\n' in prog else ''
    else:
        if re.match(r'use |#!|fn ',prog):
            f=prog
        else:
            macs=sorted(set(re.findall(r'\b(view|try_view|at|zip|try_zip|shape)!',prog)))
            f='use view_core::'+(macs[0] if len(macs)==1 else '{'+', '.join(macs)+'}')+';\n\nfn main() {\n'+textwrap.indent(prog,'    ')+'\n}'
        shown=f
        p=R+f'tests/ui/errors/{c}.rs'
        if not os.path.exists(p) or open(p).read()!=f+'\n': open(p,'w').write(f+'\n')
    lines=text.split('\n')
    body='\n'.join(l for l in lines if not l.startswith('- '))
    ways='\n'.join(l for l in lines if l.startswith('- '))
    assert ways.count('\n')>=1 or prog.startswith('!none'),c
    md+=f'\n## {c}\n\n```text\n'+'\n'.join(sents)+f'\n```\n\n{mistake} {body}\n'
    if shown: md+=f'\n```text\n{shown}\n```\n'
    if ways: md+=f'\n{ways}\n'
open(R+f'view-core/src/entry/errors/V{n}.md','w').write(md)
open(f'/tmp/e24/rt{n}.rs','w').write(rt)
