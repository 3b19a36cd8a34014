"""A small PDF of one page, written by hand: a title, and a line of text for each paragraph."""

from collections.abc import Iterable

_CURLY = str.maketrans({"“": '"', "”": '"', "’": "'"})


def pdf(title: str, lines: Iterable[str]) -> bytes:
    shown = "\n".join(f"({_escaped(line)}) Tj 0 -20 Td" for line in lines)
    content = f"BT /F1 10 Tf 40 780 Td\n{shown}\nET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 7 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Title (%s) >>" % _escaped(title).encode("latin-1"),
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    whole, places = b"%PDF-1.4\n", list[int]()
    for number, one in enumerate(objects, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer << /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return whole + head + table + end % (len(objects) + 1, len(whole))


def _escaped(text: str) -> str:
    return text.translate(_CURLY).replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
