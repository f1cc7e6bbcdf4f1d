#include "ui/paper/pdf_origin.h"

#include "ui/paper/pdf_file.h"

using namespace Qt::StringLiterals;

namespace yishibu {

namespace {

/// A name of the record that an archive keeps of the paper.
struct Property
{
    QString name;
    QString meaning;
    QString value;
};

QList<Property> propertiesOf(const PaperOrigin &origin)
{
    return {{u"village"_s, u"The village whose paper it is"_s, origin.village},
            {u"meeting"_s, u"The meeting that it belongs to"_s, origin.meeting},
            {u"number"_s, u"The number of that meeting's closed minutes"_s, origin.number},
            {u"digest"_s, u"SHA-256 of those minutes, in hex"_s, origin.digest}};
}

QString declared(const Property &property)
{
    return u"<rdf:li rdf:parseType='Resource'><pdfaProperty:name>%1</pdfaProperty:name>"
           "<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>"
           "<pdfaProperty:description>%2</pdfaProperty:description></rdf:li>\n"_s.arg(property.name, property.meaning);
}

QString described(const PaperOrigin &origin)
{
    QString declarations;
    QString values;
    for (const Property &property : propertiesOf(origin)) {
        if (property.value.isEmpty())
            continue;
        declarations += declared(property);
        values += u"<paper:%1>%2</paper:%1>\n"_s.arg(property.name, property.value.toHtmlEscaped());
    }
    if (values.isEmpty())
        return {};
    return u"<rdf:Description rdf:about='' xmlns:pdfaExtension='http://www.aiim.org/pdfa/ns/extension/' "
           "xmlns:pdfaSchema='http://www.aiim.org/pdfa/ns/schema#' xmlns:pdfaProperty='http://www.aiim.org/pdfa/ns/property#'>"
           "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType='Resource'>"
           "<pdfaSchema:schema>Paper of a village meeting</pdfaSchema:schema>"
           "<pdfaSchema:namespaceURI>urn:yishibu:paper:1:</pdfaSchema:namespaceURI><pdfaSchema:prefix>paper</pdfaSchema:prefix>"
           "<pdfaSchema:property><rdf:Seq>\n%1</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
           "</rdf:Description>\n<rdf:Description rdf:about='' xmlns:paper='urn:yishibu:paper:1:'>\n%2</rdf:Description>\n"_s
        .arg(declarations, values);
}

} // namespace

bool putOrigin(PdfFile &file, const PaperOrigin &origin)
{
    const qpdf_data pdf = file.handle();
    const qpdf_oh metadata = qpdf_oh_get_key(pdf, qpdf_get_root(pdf), "/Metadata");
    QByteArray record = file.bytesOf(metadata);
    const qsizetype end = record.indexOf("</rdf:RDF>");
    if (end < 0)
        return false;
    record.insert(end, described(origin).toUtf8());
    qpdf_oh_replace_stream_data(pdf, metadata, reinterpret_cast<const unsigned char *>(record.constData()), size_t(record.size()),
                                qpdf_oh_new_null(pdf), qpdf_oh_new_null(pdf));
    return true;
}

} // namespace yishibu
