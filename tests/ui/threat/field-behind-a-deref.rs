// The attribute removes the field, and the struct dereferences to another one with a field of that name.
use view_core::Element;

struct Inner {
    value: u32,
}

#[derive(Element)]
#[attributes::instead(struct Outer { inner: Box<Inner> })]
struct Outer {
    value: u32,
}

impl core::ops::Deref for Outer {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}
impl core::ops::DerefMut for Outer {
    fn deref_mut(&mut self) -> &mut Inner {
        &mut self.inner
    }
}

fn main() {}
