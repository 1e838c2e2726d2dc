// SPDX-License-Identifier: MIT
#include "core/scenario/envfile.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

struct EnvFileTr {
    Q_DECLARE_TR_FUNCTIONS(pangaea::EnvFile)
};

constexpr qsizetype mostVariables = 1000;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r';
}

bool isOfName(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
}

QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case u'n': return u'\n';
    case u'r': return u'\r';
    case u't': return u'\t';
    default: return c;
    }
}

/// Thrown from any depth; never leaves this file.
struct Refusal {
    int line;
    QString sentence;
};

class Reader
{
public:
    explicit Reader(QStringView text)
        : m_rest(text)
    {
    }

    QStringList read()
    {
        while (skipToVariable()) {
            const QString key = name() + u'=';
            variables.removeIf([&](const QString &other) { return other.startsWith(key); });
            variables += key + value();
            if (variables.size() > mostVariables)
                refuse(EnvFileTr::tr("There are more than %1 variables. Take some out.").arg(mostVariables));
        }
        return variables;
    }

private:
    [[noreturn]] void refuse(const QString &sentence) const { throw Refusal {m_line, sentence}; }

    [[nodiscard]] QChar next() const { return m_rest.isEmpty() ? QChar(u'\n') : m_rest.front(); }
    QChar take()
    {
        const QChar c = m_rest.front();
        m_rest = m_rest.sliced(1);
        m_line += c == u'\n';
        return c;
    }
    /// Returns whether there was one.
    bool skipBlanks()
    {
        const bool any = isBlank(next());
        while (isBlank(next()))
            take();
        return any;
    }
    void skipLine()
    {
        while (next() != u'\n')
            take();
    }

    bool skipToVariable()
    {
        while (!m_rest.isEmpty()) {
            skipBlanks();
            if (next() == u'#')
                skipLine();
            else if (next() != u'\n')
                return true;
            if (!m_rest.isEmpty())
                take();
        }
        return false;
    }

    QString word()
    {
        const auto end = std::ranges::find_if_not(m_rest, isOfName) - m_rest.begin();
        const QString found = m_rest.first(end).toString();
        m_rest = m_rest.sliced(end);
        return found;
    }

    QString name()
    {
        QString found = word();
        if (found == "export"_L1 && isBlank(next())) {
            skipBlanks();
            found = word();
        }
        skipBlanks();
        if (found.isEmpty() || next() != u'=')
            refuse(
                EnvFileTr::tr("A variable was expected, as in NAME=value. A name has letters, digits, _ and . alone."));
        take();
        return found;
    }

    QString value()
    {
        bool wasBlank = skipBlanks();
        const QChar first = next();
        if (first == u'"' || first == u'\'' || first == u'`')
            return quotedValue(take());
        QString found;
        while (next() != u'\n' && !(next() == u'#' && wasBlank)) {
            found += take();
            wasBlank = isBlank(found.back());
        }
        skipLine();
        while (!found.isEmpty() && isBlank(found.back()))
            found.chop(1);
        return checked(found);
    }

    QString quotedValue(QChar quote)
    {
        const int begin = m_line;
        QString found;
        while (!m_rest.isEmpty() && next() != quote) {
            const QChar c = take();
            const bool escape = quote == u'"' && c == u'\\' && QStringView(u"nrt\"\\$").contains(next());
            found += escape ? escaped(take()) : c;
        }
        if (m_rest.isEmpty())
            throw Refusal {begin, EnvFileTr::tr("The quote that begins here has no end. Close it with %1.").arg(quote)};
        take();
        skipBlanks();
        if (next() != u'\n' && next() != u'#')
            refuse(EnvFileTr::tr("Something follows the quotes. Put all of the value between them."));
        skipLine();
        return checked(found);
    }

    [[nodiscard]] QString checked(const QString &found) const
    {
        if (found.contains(QChar::Null))
            refuse(EnvFileTr::tr("There is a NUL character here, which no program can be given. Take it out."));
        return found;
    }

    QStringView m_rest;
    QStringList variables;
    int m_line = 1;
};

} // namespace

EnvFile readEnvFile(QByteArrayView text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString decoded = utf8(text);
    if (utf8.hasError())
        return {{}, EnvFileTr::tr("It is not UTF-8. Save it as UTF-8.")};
    try {
        return {Reader(decoded).read(), {}};
    } catch (const Refusal &refusal) {
        return {{}, EnvFileTr::tr("Line %1: %2").arg(QString::number(refusal.line), refusal.sentence)};
    }
}

} // namespace pangaea
