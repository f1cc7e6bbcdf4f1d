#include "app/minutes/canonical_json.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

void writeEscaped(QString &out, char16_t c)
{
    switch (c) {
    case u'"': out += u"\\\""_s; return;
    case u'\\': out += u"\\\\"_s; return;
    case u'\b': out += u"\\b"_s; return;
    case u'\f': out += u"\\f"_s; return;
    case u'\n': out += u"\\n"_s; return;
    case u'\r': out += u"\\r"_s; return;
    case u'\t': out += u"\\t"_s; return;
    default: out += u"\\u%1"_s.arg(ushort(c), 4, 16, QChar(u'0')); return;
    }
}

void writeString(QString &out, const QString &text)
{
    out += u'"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 0x20 || c == u'"' || c == u'\\') {
            writeEscaped(out, c.unicode());
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else {
            out += c.isSurrogate() ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    out += u'"';
}

void write(QString &out, const QJsonValue &value)
{
    if (value.isString()) {
        writeString(out, value.toString());
    } else if (value.isBool()) {
        out += value.toBool() ? u"true"_s : u"false"_s;
    } else if (value.isDouble()) {
        out += QString::number(value.toInteger());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        out += u'[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (i > 0)
                out += u',';
            write(out, array.at(i));
        }
        out += u']';
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        keys.sort(Qt::CaseSensitive);
        out += u'{';
        for (const QString &key : std::as_const(keys)) {
            if (&key != &keys.constFirst())
                out += u',';
            writeString(out, key);
            out += u':';
            write(out, object.value(key));
        }
        out += u'}';
    } else {
        out += u"null"_s;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QString out;
    write(out, value);
    return out.toUtf8();
}

} // namespace yishibu
